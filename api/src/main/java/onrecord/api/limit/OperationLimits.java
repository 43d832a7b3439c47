package onrecord.api.limit;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Spot;
import org.springframework.stereotype.Component;

/** Measures an operation with its variables before it runs: fields at its root, depth, objects asked for. */
@Component
class OperationLimits extends SimplePerformantInstrumentation {

    private final Limits limits;
    private final Cost cost;

    OperationLimits(Limits limits) {
        this.limits = limits;
        this.cost = new Cost(limits.pageSize());
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        try {
            ExecutionContext context = parameters.getExecutionContext();
            ExecutableNormalizedOperation operation =
                    context.getNormalizedQueryTree().get();
            context.getGraphQLContext().put(ExecutableNormalizedOperation.class, operation);
            check(operation);
            RequestCost requested = new RequestCost(cost.of(operation.getTopLevelFields()));
            context.getGraphQLContext().put(RequestCost.class, requested);
            check(requested, operation);
            Throttle throttle = context.getGraphQLContext().get(Throttle.class);
            if (throttle != null) {
                throttle.take(requested.nodes() - Throttle.REQUEST);
                context.getGraphQLContext().put(Throttle.TAKEN, true);
            }
        } catch (Refusal refusal) {
            throw new AbortExecutionException(List.of(refusal.error()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    private void check(ExecutableNormalizedOperation operation) {
        List<ExecutableNormalizedField> fields = operation.getTopLevelFields();
        if (fields.size() > limits.rootFields()) {
            throw refuse(
                    "rootFields",
                    "an operation may have " + limits.rootFields() + " fields at its root, not " + fields.size(),
                    Spot.of(fields.get(limits.rootFields()), operation));
        }
        fields.forEach(field -> checkDepth(field, 1, operation));
    }

    private void check(RequestCost requested, ExecutableNormalizedOperation operation) {
        if (requested.nodes() > limits.nodes()) {
            throw refuse(
                    "nodes",
                    "a query may ask for " + limits.nodes() + " objects, this one asks for up to " + requested.nodes()
                            + ": page sizes (20 where neither first nor last is given) multiply down the tree, and"
                            + " each thing that is counted is as much as many",
                    Spot.of(dearest(operation.getTopLevelFields()), operation));
        }
    }

    private ExecutableNormalizedField dearest(List<ExecutableNormalizedField> fields) {
        return Collections.max(fields, Comparator.comparingLong(field -> cost.of(List.of(field))));
    }

    /** Introspection has limits of graphql-java's own. */
    private void checkDepth(ExecutableNormalizedField field, int depth, ExecutableNormalizedOperation operation) {
        if (field.getName().startsWith("__")) {
            return;
        }
        if (depth > limits.depth()) {
            throw refuse(
                    "depth",
                    "fields may nest " + limits.depth() + " deep, these nest deeper",
                    Spot.of(field, operation));
        }
        field.getChildren().forEach(child -> checkDepth(child, depth + 1, operation));
    }

    private static AbortExecutionException refuse(String limit, String message, Spot spot) {
        return new AbortExecutionException(List.of(Refusal.limit(limit, message).error(spot)));
    }
}
