/** The words that tell events, by the frames of the lexicon. Knows: text, language, event.grammar. */
@NullMarked
package onrecord.importer.event.trigger;

import org.jspecify.annotations.NullMarked;
