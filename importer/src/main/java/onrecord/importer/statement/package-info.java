/** What was said, by whom, in which words of the article. Knows: text, cleaning, article, language, date, entity. */
@NullMarked
package onrecord.importer.statement;

import org.jspecify.annotations.NullMarked;
