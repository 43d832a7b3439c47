/** The words that report speech, with what each may govern, and who does what they say. Knows: text, language. */
@NullMarked
package onrecord.importer.statement.cue;

import org.jspecify.annotations.NullMarked;
