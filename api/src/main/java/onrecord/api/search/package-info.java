/**
 * Full text: which rows have the sought words, and how well they fit. PostgreSQL keeps an index of its own; beside H2
 * there is one of Lucene, which follows the store by itself. Knows: text, graphql, schema.
 */
@NullMarked
package onrecord.api.search;

import org.jspecify.annotations.NullMarked;
