package onrecord.api.read;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Condition;
import onrecord.api.text.Sought;
import onrecord.api.text.SoughtParser;
import onrecord.schema.NameKey;
import org.jspecify.annotations.Nullable;

/** Turns the argument filter into SQL conditions. */
final class Filters {

    private Filters() {}

    static void apply(Selection selection, List<Condition> conditions, Where where) {
        apply(selection, "filter", selection.arguments().get("filter"), conditions, where);
    }

    /** @param name the filter's, as an error message gives it */
    static void apply(
            Selection selection, String name, @Nullable Object given, List<Condition> conditions, Where where) {
        if (!(given instanceof Map<?, ?> filter)) {
            return;
        }
        for (Condition condition : conditions) {
            Object value = filter.get(condition.name());
            String argument = selection.argument(name + "." + condition.name());
            if (value != null && condition.operand() == Condition.Operand.SEARCH) {
                search(selection.session(), condition.sql(), SoughtParser.parse(argument, value.toString()), where);
            } else if (value != null) {
                apply(condition, argument, value, where);
            }
        }
        Ranges.check(selection, name, filter);
    }

    private static void search(Session session, String table, Sought sought, Where where) {
        try {
            where.and(session.search().condition(table, sought, session::connection));
        } catch (SQLException failure) {
            throw StoreFailure.of(failure);
        }
    }

    private static void apply(Condition condition, String argument, Object value, Where where) {
        switch (condition.operand()) {
            case ID ->
                where.and(
                        condition.sql(),
                        Param.of(GlobalId.of(argument, value, condition.types()).key()));
            case IDS -> where.and(condition.sql(), ids(argument, (Collection<?>) value, condition.types()));
            case ENUMS, TEXTS -> where.and(condition.sql(), some(argument, (Collection<?>) value));
            case WORDS -> words(condition.sql(), argument, value.toString(), where);
            case NAME -> name(condition.sql(), argument, value.toString(), where);
            case SEARCH -> throw new IllegalStateException(argument);
            case TEXT, DATE, NUMBER, BOOLEAN -> where.and(condition.sql(), Param.of(value));
        }
    }

    private static Param some(String argument, Collection<?> values) {
        if (values.isEmpty()) {
            throw new BadRequest(argument, "must name at least one value, or be left out");
        }
        return Param.array("varchar", values);
    }

    private static Param ids(String argument, Collection<?> ids, List<String> types) {
        if (ids.isEmpty()) {
            throw new BadRequest(argument, "must name at least one value, or be left out");
        }
        if (ids.size() > GlobalId.MOST) {
            throw new BadRequest(argument, "at most " + GlobalId.MOST + " at a time, not " + ids.size());
        }
        return Param.keys(
                ids.stream().map(id -> GlobalId.of(argument, id, types).key()).toList());
    }

    private static void words(String sql, String argument, String text, Where where) {
        for (String pattern : WordSearch.patterns(argument, text)) {
            where.and(sql, Param.of(pattern));
        }
    }

    private static void name(String sql, String argument, String name, Where where) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        if (words.get(0).isEmpty()) {
            throw new BadRequest(argument, "has no letter or digit");
        }
        String test = words.stream().map(word -> "' ' || n.name_key like ?").collect(Collectors.joining(" and "));
        where.and(
                sql.replace("*", test),
                words.stream().map(word -> Param.of("% " + word + "%")).toArray(Param[]::new));
    }
}
