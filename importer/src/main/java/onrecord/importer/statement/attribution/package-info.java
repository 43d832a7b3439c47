/**
 * What an attribution is, and the sentence with its quotations, cues and possible speakers from which one is read.
 * Knows: text, language, entity, statement.cue, statement.parse, statement.quote.
 */
@NullMarked
package onrecord.importer.statement.attribution;

import org.jspecify.annotations.NullMarked;
