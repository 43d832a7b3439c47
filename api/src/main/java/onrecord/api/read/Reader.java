package onrecord.api.read;

import graphql.normalized.ExecutableNormalizedField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Field;
import onrecord.schema.NameKey;
import org.jspecify.annotations.Nullable;

/** Answers one field of the type Query, with everything that is selected below it. */
public final class Reader {

    private final Selection selection;
    private final Session session;
    private final boolean last;

    public Reader(ExecutableNormalizedField field, Session session) {
        this(field, session, false);
    }

    /** @param last whether no other field of the query follows */
    public Reader(ExecutableNormalizedField field, Session session, boolean last) {
        this.last = last;
        this.selection = new Selection(field, session);
        this.session = session;
    }

    /** An argument's value; null where it is not given. */
    public @Nullable Object value(String argument) {
        return selection.arguments().get(argument);
    }

    /** An argument as an error message names it. */
    public String argument(String name) {
        return selection.argument(name);
    }

    public @Nullable Object page(Field.Page page) {
        return load(() -> new PageStep(selection, page), PageStep.QUERY);
    }

    /** What has the words of the argument text. */
    public @Nullable Object search() {
        return load(() -> new SearchStep(selection), PageStep.QUERY);
    }

    public @Nullable Object byId(GlobalId id) {
        return load(() -> new OneStep(selection, id.type(), false), id.key());
    }

    /** For each id what it names, or null. */
    public List<@Nullable Object> byIds(List<GlobalId> ids) {
        Map<GlobalId, @Nullable Object> found = new HashMap<>();
        Map<String, List<GlobalId>> byType = ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(GlobalId::type, LinkedHashMap::new, Collectors.toList()));
        boolean lastType = last && byType.size() == 1;
        byType.forEach((type, some) -> {
            List<Long> keys = some.stream().map(GlobalId::key).toList();
            List<@Nullable Object> items = load(() -> new OneStep(selection, type, false), keys, lastType);
            for (int i = 0; i < items.size(); i++) {
                found.put(some.get(i), items.get(i));
            }
        });
        List<@Nullable Object> all = new ArrayList<>();
        ids.forEach(id -> all.add(found.get(id)));
        return all;
    }

    /** The agent of this type who goes by the name; of several the one with the most statements. */
    public @Nullable Object byName(String type, String name) {
        String named = "t.kind = ? and t.id in (select agent_id from agent_name where name_key = ?)";
        Param kind = Param.of(type.toUpperCase(Locale.ROOT));
        Param key = Param.of(NameKey.of(name));
        return load(
                () -> new FirstStep(selection, type, named, "t.statement_count desc, t.id", kind, key), PageStep.QUERY);
    }

    public @Nullable Object articleByUri(String uri) {
        return load(() -> new FirstStep(selection, "Article", "t.uri = ?", "t.id", Param.of(uri)), PageStep.QUERY);
    }

    /** Marks this moment for a subscription. */
    public String liveCursor() {
        return Changes.now(session).cursor();
    }

    private @Nullable Object load(Supplier<Step> step, long key) {
        return load(step, List.of(key), last).get(0);
    }

    private List<@Nullable Object> load(Supplier<Step> step, List<Long> keys, boolean last) {
        return session.answer(() -> load(step.get(), keys, last));
    }

    private List<@Nullable Object> load(Step step, List<Long> keys, boolean last) throws SQLException {
        List<Item> holders = keys.stream().map(key -> new Item("")).toList();
        for (int i = 0; i < keys.size(); i++) {
            step.want(keys.get(i), holders.get(i));
        }
        Levels.load(step, session, last);
        List<@Nullable Object> found = new ArrayList<>();
        holders.forEach(holder -> found.add(holder.get(selection.key())));
        return found;
    }
}
