package onrecord.api.access;

import graphql.GraphQLError;

/** What was held open with a key ends, as the key was revoked. */
public final class KeyRevoked extends RuntimeException {

    private static final long serialVersionUID = 1;

    public KeyRevoked() {
        super(Admission.Reason.UNKNOWN_KEY.message(), null, false, false);
    }

    public GraphQLError error() {
        return Admission.Reason.UNKNOWN_KEY.error();
    }
}
