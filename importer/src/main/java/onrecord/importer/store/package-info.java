/** Facts to rows, and rows to the database. Knows: pipeline and its results, inbox, notice, source. */
@NullMarked
package onrecord.importer.store;

import org.jspecify.annotations.NullMarked;
