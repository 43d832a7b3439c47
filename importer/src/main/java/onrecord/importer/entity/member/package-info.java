/** Who and what the names of an article stand for: one figure for all names of a person, organization or place. Knows: text, article, language, entity.lexicon, entity.syntax, entity.name. */
@NullMarked
package onrecord.importer.entity.member;

import org.jspecify.annotations.NullMarked;
