/** Where an article prints names, and names of what: the engine's opinion, corrected by what is known of the world and by the rest of the article. Knows: text, language, entity.lexicon, entity.syntax. */
@NullMarked
package onrecord.importer.entity.name;

import org.jspecify.annotations.NullMarked;
