/**
 * How dates are written: one rule a kind of phrase, the longest holds. Knows: text, date.calendar, date.expression.
 */
@NullMarked
package onrecord.importer.date.phrase;

import org.jspecify.annotations.NullMarked;
