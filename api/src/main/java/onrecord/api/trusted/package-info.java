/** Documents known beforehand, which clients name instead of sending them. Knows: access, graphql. */
@NullMarked
package onrecord.api.trusted;

import org.jspecify.annotations.NullMarked;
