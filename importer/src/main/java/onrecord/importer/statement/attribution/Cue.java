package onrecord.importer.statement.attribution;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb at its place that attributes something.
 *
 * @param span the verb with its particle
 * @param subject who does it; null where the sentence does not tell
 */
public record Cue(
        Tree tree,
        Token verb,
        CueVerb entry,
        Span span,
        @Nullable Token subject) {

    /** How a clause is recognised that this verb takes. */
    public Pattern clausePattern() {
        return entry.subjects() == CueVerb.Subjects.BELIEF ? Pattern.BELIEF : Pattern.CLAUSE;
    }

    /** The same verb, done by another. */
    public Cue by(@Nullable Token other) {
        return new Cue(tree, verb, entry, span, other);
    }
}
