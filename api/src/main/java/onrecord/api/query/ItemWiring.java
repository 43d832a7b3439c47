package onrecord.api.query;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import onrecord.api.read.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Takes every value below the fields of Query and Subscription from the item that was read, by the name that the client gave it. */
@Component
class ItemWiring implements RuntimeWiringConfigurer, WiringFactory {

    private static final Set<String> ROOTS = Set.of("Query", "Subscription");

    @Override
    public void configure(RuntimeWiring.Builder wiring) {}

    @Override
    public void configure(RuntimeWiring.Builder wiring, List<WiringFactory> factories) {
        factories.add(this);
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        return !ROOTS.contains(environment.getParentType().getName());
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        return new ItemFetcher();
    }

    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
        return ofItem();
    }

    @Override
    public boolean providesTypeResolver(UnionWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
        return ofItem();
    }

    private static TypeResolver ofItem() {
        return e -> e.getObject() instanceof Item item ? e.getSchema().getObjectType(item.type()) : null;
    }

    private static final class ItemFetcher implements LightDataFetcher<@Nullable Object> {

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
            return get(environment.get());
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            Item item = environment.getSource();
            return item == null ? null : item.get(environment.getField().getResultKey());
        }
    }
}
