package onrecord.api.live;

import graphql.GraphQLError;
import onrecord.api.access.KeyRevoked;
import onrecord.api.graphql.Errors;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Tells a listener why a subscription ends. */
@Component
class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {

    private final Errors errors;

    SubscriptionErrors(Errors errors) {
        this.errors = errors;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure) {
        if (failure instanceof KeyRevoked revoked) {
            return revoked.error();
        }
        return errors.error(failure);
    }
}
