package onrecord.api.live;

import onrecord.api.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who listens, and how.
 *
 * @param id under which subscriptions are counted
 * @param caller null where nobody asked
 * @param pace how fast a WebSocket takes what it is sent; null for server-sent events, which are written as they are read
 */
record Listener(
        String id, @Nullable Caller caller, @Nullable Pace pace) {

    /** One of whom nothing is known. */
    static final Listener UNKNOWN = new Listener("unknown", null, null);
}
