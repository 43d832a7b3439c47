/** Which sources were seen, under which name, and how far each has come. Knows: source, notice. */
@NullMarked
package onrecord.importer.inbox;

import org.jspecify.annotations.NullMarked;
