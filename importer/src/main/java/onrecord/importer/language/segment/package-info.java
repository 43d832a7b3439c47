/** Cuts passages into sentences and words, with the same result for every engine. Knows: text. */
@NullMarked
package onrecord.importer.language.segment;

import org.jspecify.annotations.NullMarked;
