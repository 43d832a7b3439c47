/** Dates in text, normalised against a reference date. Knows: text. */
@NullMarked
package onrecord.importer.date;

import org.jspecify.annotations.NullMarked;
