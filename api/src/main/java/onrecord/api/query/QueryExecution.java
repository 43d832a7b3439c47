package onrecord.api.query;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Objects;
import onrecord.api.graphql.Errors;
import onrecord.api.read.Reader;
import onrecord.api.read.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Hands queries to {@link WholeAnswers}, and fields of Query beside introspection to the same {@link RootFields}. */
@Configuration(proxyBeanMethods = false)
class QueryExecution {

    @Bean
    GraphQlSourceBuilderCustomizer wholeAnswers(Errors errors, List<DataFetcherExceptionResolver> resolvers) {
        WholeAnswers strategy =
                new WholeAnswers(DataFetcherExceptionResolver.createExceptionHandler(resolvers), errors);
        return source -> source.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(strategy));
    }

    @Bean
    RuntimeWiringConfigurer rootFields() {
        return wiring -> wiring.type("Query", QueryExecution::wire);
    }

    private static TypeRuntimeWiring.Builder wire(TypeRuntimeWiring.Builder query) {
        RootFields.names().forEach(name -> query.dataFetcher(name, QueryExecution::fetch));
        return query;
    }

    private static @Nullable Object fetch(DataFetchingEnvironment environment) {
        Session session = Objects.requireNonNull(environment.getGraphQlContext().get(Session.class));
        return RootFields.answer(environment.getField().getName(), new Reader(field(environment), session));
    }

    private static ExecutableNormalizedField field(DataFetchingEnvironment environment) {
        ExecutableNormalizedOperation operation =
                Objects.requireNonNull(environment.getGraphQlContext().get(ExecutableNormalizedOperation.class));
        String key = environment.getField().getResultKey();
        return operation.getTopLevelFields().stream()
                .filter(field -> field.getResultKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
