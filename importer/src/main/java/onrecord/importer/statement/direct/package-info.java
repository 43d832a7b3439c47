/**
 * Quoted speech: cues beside quotations, interviews, transcripts, posts. Knows: text, language, entity,
 * statement.attribution, statement.cue, statement.indirect, statement.quote.
 */
@NullMarked
package onrecord.importer.statement.direct;

import org.jspecify.annotations.NullMarked;
