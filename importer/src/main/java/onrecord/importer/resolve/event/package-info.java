/** Which of the articles' events are the same. Knows: text. */
@NullMarked
package onrecord.importer.resolve.event;

import org.jspecify.annotations.NullMarked;
