/** Whether two printed names can be names of one. Knows: text. */
@NullMarked
package onrecord.importer.resolve.name;

import org.jspecify.annotations.NullMarked;
