/**
 * Full text: which rows have the sought words, and how well they fit. PostgreSQL keeps an index of its own; beside H2
 * there is one of Lucene, which follows the store's log of changes; what is written past the log it notices at the next
 * start only, where it changes the number of rows. Knows: change, text, graphql, schema.
 */
@NullMarked
package onrecord.api.search;

import org.jspecify.annotations.NullMarked;
