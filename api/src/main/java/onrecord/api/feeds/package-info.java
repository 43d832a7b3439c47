/**
 * Saved queries as Atom feeds, for readers that are no programmers. Knows: access, limit,
 * watch, read, change, model, graphql.
 */
@NullMarked
package onrecord.api.feeds;

import org.jspecify.annotations.NullMarked;
