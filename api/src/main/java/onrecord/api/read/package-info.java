/**
 * Answers a selection with one flat SQL statement for each selected relation, whatever the number of rows. Knows:
 * change, search, text, model, graphql.
 */
@NullMarked
package onrecord.api.read;

import org.jspecify.annotations.NullMarked;
