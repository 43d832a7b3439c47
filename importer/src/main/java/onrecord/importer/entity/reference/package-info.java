/** Whom nouns and pronouns refer to: "the ambassador", "the company", "he", "its". Knows: text, schema's enums, entity.lexicon, entity.syntax, entity.name, entity.member, entity.role. */
@NullMarked
package onrecord.importer.entity.reference;

import org.jspecify.annotations.NullMarked;
