/**
 * Reported speech: clauses, phrases and infinitives that a cue governs, and how far they go. Knows: text, language, entity,
 * statement.attribution, statement.cue, statement.quote.
 */
@NullMarked
package onrecord.importer.statement.indirect;

import org.jspecify.annotations.NullMarked;
