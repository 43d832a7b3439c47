package onrecord.api.read;

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
    private final Map<Long, List<@Nullable String>> lists = new HashMap<>();

    TextsStep(Selection selection, Field.Texts field) {
        super(selection.key());
        this.field = field;
    }

    @Override
    List<Ask> asks(Dialect dialect) {
        String sql = "select " + field.parent() + ", " + field.sql() + " from " + field.from()
                + dialect.among(field.parent()) + " and " + field.where() + " order by " + field.parent() + ", "
                + field.sql();
        return List.of(Ask.rows(
                sql, List.of(Param.keys(keys())), row -> list(row.number(1)).add(row.text(2))));
    }

    private List<@Nullable String> list(long parent) {
        return lists.computeIfAbsent(parent, p -> new ArrayList<>());
    }

    @Override
    void finish(Session session) {
        keys().forEach(key -> deliver(key, list(key)));
    }

    @Override
    Collection<Step> following() {
        return List.of();
    }
}
