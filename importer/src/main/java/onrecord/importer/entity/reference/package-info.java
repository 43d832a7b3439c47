/** Whom nouns and pronouns refer to: "the ambassador", "the company", "he", "its". Knows: text, language, entity.lexicon, entity.syntax, entity.name, entity.member, entity.role. */
@NullMarked
package onrecord.importer.entity.reference;

import org.jspecify.annotations.NullMarked;
