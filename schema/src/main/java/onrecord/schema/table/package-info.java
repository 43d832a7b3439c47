/** One record per table: component names are the column names in camel case; offsets are UTF-16 code units, half-open. */
@NullMarked
package onrecord.schema.table;

import org.jspecify.annotations.NullMarked;
