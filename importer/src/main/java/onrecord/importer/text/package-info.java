/** Positions in text, how they survive cleaning, and the reading of word lists. Knows: nothing. */
@NullMarked
package onrecord.importer.text;

import org.jspecify.annotations.NullMarked;
