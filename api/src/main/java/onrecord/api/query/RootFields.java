package onrecord.api.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.GlobalId;
import onrecord.api.model.Model;
import onrecord.api.read.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** What each field of the type Query asks of the store. */
@Component
class RootFields implements RuntimeWiringConfigurer {

    private static final int MOST_IDS = 100;

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Query", query -> {
            Model.query()
                    .forEach((name, page) ->
                            query.dataFetcher(name, e -> Reader.of(e).page(page)));
            return query.dataFetcher("node", RootFields::node)
                    .dataFetcher("nodes", RootFields::nodes)
                    .dataFetcher("person", agent("Person"))
                    .dataFetcher("organization", agent("Organization"))
                    .dataFetcher("place", agent("Place"))
                    .dataFetcher("article", idOr("uri", "Article", Reader::articleByUri))
                    .dataFetcher("event", RootFields::event);
        });
    }

    private static @Nullable Object node(DataFetchingEnvironment environment) {
        Reader reader = Reader.of(environment);
        return reader.byId(GlobalId.of(reader.argument("id"), given(environment, "id")));
    }

    private static List<@Nullable Object> nodes(DataFetchingEnvironment environment) {
        Reader reader = Reader.of(environment);
        List<?> ids = (List<?>) given(environment, "ids");
        if (ids.size() > MOST_IDS) {
            throw new BadRequest(reader.argument("ids"), "at most " + MOST_IDS + " at a time, not " + ids.size());
        }
        return reader.byIds(
                ids.stream().map(id -> GlobalId.of(reader.argument("ids"), id)).toList());
    }

    private static DataFetcher<@Nullable Object> agent(String type) {
        return idOr("name", type, (reader, name) -> reader.byName(type, name));
    }

    private static @Nullable Object event(DataFetchingEnvironment environment) {
        Reader reader = Reader.of(environment);
        Object id = environment.getArgument("id");
        if (id == null) {
            throw new BadRequest(reader.argument("id"), "must be given");
        }
        return byId(reader, id, "Event");
    }

    /** By the argument id or by another one, but not by both. */
    private static DataFetcher<@Nullable Object> idOr(
            String other, String type, BiFunction<Reader, String, @Nullable Object> byOther) {
        return environment -> {
            Reader reader = Reader.of(environment);
            Object id = environment.getArgument("id");
            String value = environment.getArgument(other);
            if (id != null && value == null) {
                return byId(reader, id, type);
            }
            if (id == null && value != null) {
                return byOther.apply(reader, value);
            }
            throw new BadRequest(reader.argument("id"), "give either id or " + other);
        };
    }

    private static @Nullable Object byId(Reader reader, Object id, String type) {
        return reader.byId(GlobalId.of(reader.argument("id"), id, List.of(type)));
    }

    private static Object given(DataFetchingEnvironment environment, String argument) {
        return Objects.requireNonNull(environment.<Object>getArgument(argument));
    }
}
