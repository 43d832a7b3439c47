package onrecord.api.read;

import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Field;
import onrecord.schema.NameKey;
import org.jspecify.annotations.Nullable;

/** Answers one field of the type Query, with everything that is selected below it. */
public final class Reader {

    private final Selection selection;
    private final Session session;

    private Reader(Selection selection, Session session) {
        this.selection = selection;
        this.session = session;
    }

    public static Reader of(DataFetchingEnvironment environment) {
        return new Reader(
                Selection.of(environment),
                Objects.requireNonNull(environment.getGraphQlContext().get(Session.class)));
    }

    /** An argument as an error message names it. */
    public String argument(String name) {
        return selection.argument(name);
    }

    public @Nullable Object page(Field.Page page) {
        return load(new PageStep(selection, page), PageStep.QUERY);
    }

    public @Nullable Object byId(GlobalId id) {
        return load(new OneStep(selection, id.type()), id.key());
    }

    /** For each id what it names, or null. */
    public List<@Nullable Object> byIds(List<GlobalId> ids) {
        Map<String, Step> steps = new HashMap<>();
        List<Item> holders = new ArrayList<>();
        for (GlobalId id : ids) {
            Item holder = new Item("");
            holders.add(holder);
            steps.computeIfAbsent(id.type(), type -> new OneStep(selection, type))
                    .want(id.key(), holder);
        }
        steps.values().forEach(this::load);
        List<@Nullable Object> found = new ArrayList<>();
        holders.forEach(holder -> found.add(holder.get(selection.key())));
        return found;
    }

    /** The agent of this type who goes by the name; of several the one with the most statements. */
    public @Nullable Object byName(String type, String name) {
        String fitting = "t.kind = ? and t.id in (select agent_id from agent_name where name_key = ?)"
                + " order by t.statement_count desc, t.id";
        Param kind = Param.of(type.toUpperCase(java.util.Locale.ROOT));
        return load(new FirstStep(selection, type, fitting, kind, Param.of(NameKey.of(name))), PageStep.QUERY);
    }

    public @Nullable Object articleByUri(String uri) {
        return load(new FirstStep(selection, "Article", "t.uri = ?", Param.of(uri)), PageStep.QUERY);
    }

    private @Nullable Object load(Step step, long key) {
        Item holder = new Item("");
        step.want(key, holder);
        load(step);
        return holder.get(selection.key());
    }

    private void load(Step step) {
        try {
            Levels.load(step, session);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
