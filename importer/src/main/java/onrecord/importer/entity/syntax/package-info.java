/** Sentences as the entity room reads them: what hangs on each word, what is quoted, which block it stands in. Knows: text, cleaning, article, language. */
@NullMarked
package onrecord.importer.entity.syntax;

import org.jspecify.annotations.NullMarked;
