/** What the parse says of a verb: who does it to whom, where and under which condition. Knows: text, language. */
@NullMarked
package onrecord.importer.event.grammar;

import org.jspecify.annotations.NullMarked;
