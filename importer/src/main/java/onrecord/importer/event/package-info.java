/** What happened, when, and who took part. Knows: text, cleaning, article, language, date, entity. */
@NullMarked
package onrecord.importer.event;

import org.jspecify.annotations.NullMarked;
