package onrecord.importer.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Counts the rows that are written. */
final class CountedWrites extends JdbcTemplate {

    private int rows;

    CountedWrites(DataSource source) {
        super(source);
    }

    int sinceLastAsked() {
        int counted = rows;
        rows = 0;
        return counted;
    }

    @Override
    public int update(String sql) {
        int written = super.update(sql);
        rows += written;
        return written;
    }

    @Override
    public int[] batchUpdate(String sql, List<? extends Object[]> rowsOfSql) {
        int[] written = super.batchUpdate(sql, rowsOfSql);
        rows += Arrays.stream(written).sum();
        return written;
    }

    @Override
    public <T> int[][] batchUpdate(
            String sql, Collection<T> arguments, int size, ParameterizedPreparedStatementSetter<T> setter) {
        int[][] written = super.batchUpdate(sql, arguments, size, setter);
        rows += arguments.size();
        return written;
    }
}
