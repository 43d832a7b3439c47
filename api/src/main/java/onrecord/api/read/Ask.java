package onrecord.api.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** An SQL statement and what takes its answer. */
record Ask(String sql, List<Param> params, Answer answer) {

    /** Takes all rows. */
    interface Answer {
        void take(ResultSet result, Budget budget) throws SQLException;
    }

    /** Takes the current row. */
    interface EachRow {
        void take(Row row) throws SQLException;
    }

    static Ask rows(String sql, List<Param> params, EachRow each) {
        return new Ask(sql, params, (result, budget) -> {
            Row row = new ResultRow(result, budget);
            while (result.next()) {
                budget.row();
                each.take(row);
            }
        });
    }

    /** For a statement whose rows have an owner's id and an array of the rows that belong to it. */
    static Ask lists(String sql, List<Param> params, PageSql.RowOf each) {
        return new Ask(sql, params, (result, budget) -> {
            while (result.next()) {
                long owner = result.getLong(1);
                for (Row own : ListedRow.of(result, 2, budget)) {
                    budget.row();
                    each.take(owner, own);
                }
            }
        });
    }

    /** In bytes, about what is sent for it. */
    int size() {
        return sql.length() + params.stream().mapToInt(Param::size).sum();
    }
}
