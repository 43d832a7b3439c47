package onrecord.api.access;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.FieldCoordinates;
import java.util.List;
import onrecord.api.graphql.Spot;
import onrecord.schema.vocabulary.KeyScope;
import org.springframework.stereotype.Component;

/** Where keys are demanded, shows what could not be imported only to those who may know of the files it comes from. */
@Component
class NoticesForImporters extends SimplePerformantInstrumentation {

    private static final FieldCoordinates NOTICES = FieldCoordinates.coordinates("Query", "importNotices");
    /** What any Node tells. */
    private static final FieldCoordinates ID = FieldCoordinates.coordinates("ImportNotice", "id");

    private final Doorkeeper doorkeeper;

    NoticesForImporters(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Caller caller = context.getGraphQLContext().get(Caller.class);
        if (doorkeeper.isKeyDemanded() && (caller == null || !caller.may(KeyScope.IMPORT))) {
            refuseNotices(context.getNormalizedQueryTree().get());
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static void refuseNotices(ExecutableNormalizedOperation operation) {
        operation.getCoordinatesToNormalizedFields().forEach((coordinates, field) -> {
            boolean ofNotice = coordinates.getTypeName().equals(ID.getTypeName()) && !coordinates.equals(ID);
            if (coordinates.equals(NOTICES) || ofNotice) {
                throw new AbortExecutionException(
                        List.of(Admission.Reason.NO_IMPORTER.error(Spot.of(field, operation))));
            }
        });
    }
}
