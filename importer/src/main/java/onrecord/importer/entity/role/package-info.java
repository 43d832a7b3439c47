/** The roles in which an article prints its people: "Russian Ambassador to South Korea". Knows: text, language, entity.lexicon, entity.syntax, entity.name. */
@NullMarked
package onrecord.importer.entity.role;

import org.jspecify.annotations.NullMarked;
