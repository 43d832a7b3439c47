/** What every GraphQL answer shares: ids, cursors, scalars, errors. Knows: nothing. */
@NullMarked
package onrecord.api.graphql;

import org.jspecify.annotations.NullMarked;
