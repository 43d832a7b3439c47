package onrecord.api.search;

import onrecord.api.graphql.Unavailable;
import org.jspecify.annotations.Nullable;

/** The search index does not answer. */
final class IndexFailure extends Unavailable {

    private static final long serialVersionUID = 1;

    IndexFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
