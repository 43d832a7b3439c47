/**
 * Subscriptions: tells whoever listens what becomes known, over server-sent events and WebSockets. Knows: access, watch,
 * read, change, limit, model, graphql.
 */
@NullMarked
package onrecord.api.live;

import org.jspecify.annotations.NullMarked;
