/**
 * Mends parses around verbs of saying: clauses without a head, lost subjects, misplaced quotations. Knows: language,
 * statement.cue.
 */
@NullMarked
package onrecord.importer.statement.parse;

import org.jspecify.annotations.NullMarked;
