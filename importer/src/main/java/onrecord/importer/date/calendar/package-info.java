/** Days, months, seasons, parts and periods, and how EDTF writes them. Knows: nothing. */
@NullMarked
package onrecord.importer.date.calendar;

import org.jspecify.annotations.NullMarked;
