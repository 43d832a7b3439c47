package onrecord.api.live;

import org.jspecify.annotations.Nullable;

/**
 * Who listens, and how.
 *
 * @param id under which subscriptions are counted
 * @param pace how fast a WebSocket takes what it is sent; null for server-sent events, which are written as they are read
 */
record Listener(String id, @Nullable Pace pace) {}
