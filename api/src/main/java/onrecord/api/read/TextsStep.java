package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.api.model.Field;
import org.jspecify.annotations.Nullable;

/** One column of all rows that belong to others, as lists of strings. */
final class TextsStep extends Step {

    private final Field.Texts field;

    TextsStep(Selection selection, Field.Texts field) {
        super(selection.key());
        this.field = field;
    }

    @Override
    void run(Session session) throws SQLException {
        String sql = "select " + field.parent() + ", " + field.sql() + " from " + field.from() + " where "
                + field.parent() + " = any(" + session.dialect().keys() + ") and " + field.where() + " order by "
                + field.parent() + ", " + field.sql();
        Map<Long, List<@Nullable String>> lists = new HashMap<>();
        keys().forEach(key -> lists.put(key, new ArrayList<>()));
        session.query(
                sql,
                List.of(Param.keys(keys())),
                row -> list(lists, row.number(1)).add(row.text(2)));
        lists.forEach(this::deliver);
    }

    private static List<@Nullable String> list(Map<Long, List<@Nullable String>> lists, long parent) {
        return lists.computeIfAbsent(parent, p -> new ArrayList<>());
    }

    @Override
    boolean isEnd() {
        return true;
    }

    @Override
    Collection<Step> following() {
        return List.of();
    }
}
