/** Which statement refers to which event, and at which it was made. Knows: text, language, date, article, entity, statement, event. */
@NullMarked
package onrecord.importer.link;

import org.jspecify.annotations.NullMarked;
