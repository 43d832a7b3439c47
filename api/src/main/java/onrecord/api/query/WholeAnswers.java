package onrecord.api.query;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import onrecord.api.graphql.Errors;
import onrecord.api.read.Reader;
import onrecord.api.read.Session;
import org.jspecify.annotations.Nullable;

/**
 * Takes what was read for a field of the type Query as its whole answer: it has the selected values under the names that
 * the client gave them already, so that graphql-java need not visit each of them again, which costs more than reading
 * them. Queries with introspection go the usual way.
 */
final class WholeAnswers extends AsyncExecutionStrategy {

    private final Errors errors;

    WholeAnswers(DataFetcherExceptionHandler handler, Errors errors) {
        super(handler);
        this.errors = errors;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        ExecutableNormalizedOperation operation =
                context.getNormalizedQueryTree().get();
        List<ExecutableNormalizedField> fields = operation.getTopLevelFields();
        Session session = context.getGraphQLContext().get(Session.class);
        if (session == null || fields.stream().anyMatch(WholeAnswers::isIntrospection)) {
            return super.execute(context, parameters);
        }
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        boolean whole = true;
        for (ExecutableNormalizedField field : fields) {
            Object answer = answer(field, context, operation, session, field == fields.get(fields.size() - 1));
            data.put(field.getResultKey(), answer);
            whole = whole && (answer != null || isNullable(field, context));
        }
        return CompletableFuture.completedFuture(new ExecutionResultImpl(whole ? data : null, context.getErrors()));
    }

    private static boolean isIntrospection(ExecutableNormalizedField field) {
        return field.getName().startsWith("__") && !field.getName().equals("__typename");
    }

    private @Nullable Object answer(
            ExecutableNormalizedField field,
            ExecutionContext context,
            ExecutableNormalizedOperation operation,
            Session session,
            boolean last) {
        if (field.getName().equals("__typename")) {
            return field.getSingleObjectTypeName();
        }
        try {
            return RootFields.answer(field.getName(), new Reader(field, session, last));
        } catch (RuntimeException failure) {
            context.addError(errors.error(failure, field, operation));
            return null;
        }
    }

    private static boolean isNullable(ExecutableNormalizedField field, ExecutionContext context) {
        GraphQLObjectType query =
                Objects.requireNonNull(context.getGraphQLSchema().getQueryType());
        return !(Objects.requireNonNull(query.getFieldDefinition(field.getName()))
                        .getType()
                instanceof GraphQLNonNull);
    }
}
