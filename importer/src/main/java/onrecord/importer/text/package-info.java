/** Positions in text, and how they survive cleaning. Knows: nothing. */
@NullMarked
package onrecord.importer.text;

import org.jspecify.annotations.NullMarked;
