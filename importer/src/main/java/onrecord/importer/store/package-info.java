/** Facts to rows, and rows to the database. Knows: pipeline and its results, inbox, notice, source, quality. */
@NullMarked
package onrecord.importer.store;

import org.jspecify.annotations.NullMarked;
