package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.api.model.Field;

/** One column of all rows that belong to others, as lists of strings. */
final class TextsStep extends Step {

    private final Field.Texts field;

    TextsStep(Selection selection, Field.Texts field) {
        super(selection.key());
        this.field = field;
    }

    @Override
    void run(Session session) throws SQLException {
        String sql =
                "select " + field.parent() + ", " + field.sql() + " from " + field.from() + " where " + field.parent()
                        + " = any(?) and " + field.where() + " order by " + field.parent() + ", " + field.sql();
        Map<Long, List<String>> lists = new HashMap<>();
        keys().forEach(key -> lists.put(key, new ArrayList<>()));
        session.query(
                sql,
                List.of(Param.keys(keys())),
                result -> list(lists, result.getLong(1)).add(result.getString(2)));
        lists.forEach(this::deliver);
    }

    private static List<String> list(Map<Long, List<String>> lists, long parent) {
        return lists.computeIfAbsent(parent, p -> new ArrayList<>());
    }

    @Override
    Collection<Step> following() {
        return List.of();
    }
}
