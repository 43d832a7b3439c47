/** What date phrases mean, given a publication and what was told before; their words. Knows: text, date.calendar. */
@NullMarked
package onrecord.importer.date.expression;

import org.jspecify.annotations.NullMarked;
