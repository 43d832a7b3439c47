/** Refuses what asks for too much before any work is done for it. Knows: access, model, read, graphql. */
@NullMarked
package onrecord.api.limit;

import org.jspecify.annotations.NullMarked;
