/**
 * Who an attribution means: names beside the cue, pronouns, whoever spoke last. Knows: text, language, entity,
 * statement.attribution, statement.cue, statement.quote.
 */
@NullMarked
package onrecord.importer.statement.speaker;

import org.jspecify.annotations.NullMarked;
