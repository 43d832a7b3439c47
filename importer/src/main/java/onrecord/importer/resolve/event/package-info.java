/** Which of the articles' events are the same. Knows: resolve.name, resolve.agent, store, text. */
@NullMarked
package onrecord.importer.resolve.event;

import org.jspecify.annotations.NullMarked;
