/** Who asks, and what a key lets them do. Knows: store, graphql, schema. */
@NullMarked
package onrecord.api.access;

import org.jspecify.annotations.NullMarked;
