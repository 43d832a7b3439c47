/** What the entity room knows of the world and the language before it reads: countries, places, given names, roles. Knows: text, language. */
@NullMarked
package onrecord.importer.entity.lexicon;

import org.jspecify.annotations.NullMarked;
