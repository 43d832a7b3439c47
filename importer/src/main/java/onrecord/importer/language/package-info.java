/** Tokens, parts of speech, entities and parses, behind one small interface; which verbs report. Knows: text. */
@NullMarked
package onrecord.importer.language;

import org.jspecify.annotations.NullMarked;
