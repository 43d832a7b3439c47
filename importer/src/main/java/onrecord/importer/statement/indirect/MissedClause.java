package onrecord.importer.statement.indirect;

import java.util.List;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reported clause that the parse missed: "that" soon behind the verb still opens it, and the sentence's end closes it.
 */
final class MissedClause {

    private static final int HEARER_WORDS = 8;

    private MissedClause() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        if (!cue.entry().takes(Frame.CLAUSE)) {
            return null;
        }
        int farthest = cue.entry().takes(Frame.HEARER)
                        || startsAdjunct(tree, cue.verb().index() + 1)
                ? HEARER_WORDS
                : 1;
        for (int i = cue.verb().index() + 1; i < tree.tokens().size() - 2; i++) {
            Token token = tree.token(i);
            if (token.lemma().equals("that") && !token.pos().equals("DT")) {
                return rest(reading, cue, i);
            }
            if (i - cue.verb().index() >= farthest
                    || token.isVerb()
                    || token.pos().equals(",")) {
                break;
            }
        }
        int first = BareClause.start(cue);
        return first < 0 ? null : rest(reading, cue, first);
    }

    /** "said during the debate that", "insisted Tuesday night that". */
    private static boolean startsAdjunct(Tree tree, int index) {
        if (index >= tree.tokens().size()) {
            return false;
        }
        Token first = tree.token(index);
        return first.pos().equals("IN") || first.pos().equals("RB") || first.is("npadvmod", "tmod");
    }

    /** The sentence's end, or else where the clause begins that the cue's own clause only leads up to. */
    private static int end(Tree tree, Cue cue, int from) {
        int last = tree.tokens().size() - 1;
        for (int i = from + 1; i < last; i++) {
            if (saysOn(tree, cue, i)) {
                return i - 1;
            }
            Token verb = tree.head(tree.token(i));
            boolean main = verb != null
                    && verb.head() < 0
                    && verb.index() > i
                    && verb.index() != cue.verb().index();
            if (verb != null && main && tree.token(i).is("nsubj") && tree.isBelow(cue.verb(), verb)) {
                int before = tree.below(tree.token(i)).nextSetBit(0) - 1;
                return before > from && tree.token(before).is("punct") ? withoutLink(tree, before) : last;
            }
        }
        return last;
    }

    /** "told her it was over but insisted that …": who spoke goes on. */
    private static boolean saysOn(Tree tree, Cue cue, int conjunction) {
        int next = conjunction + 1;
        while (next < tree.tokens().size() && tree.token(next).pos().equals("RB")) {
            next++;
        }
        Token verb = next < tree.tokens().size() ? tree.token(next) : cue.verb();
        return tree.token(conjunction).pos().equals("CC")
                && verb.isFinite()
                && verb.pos().equals(cue.verb().pos())
                && ReportingVerbs.CLAUSE.has(verb.lemma())
                && tree.child(verb, "nsubj") == null;
    }

    /** The "; however," before another clause goes with that one. */
    private static int withoutLink(Tree tree, int comma) {
        boolean link = tree.token(comma - 1).is("advmod")
                && tree.token(comma - 2).is("punct")
                && !tree.token(comma - 2).form().equals(",");
        return link ? comma - 2 : comma;
    }

    private static @Nullable Attribution rest(Reading reading, Cue cue, int from) {
        Tree tree = cue.tree();
        Span rest = tree.sentence().span(from, Math.min(end(tree, cue, from), RelativeEnd.of(cue) - 1));
        List<Span> content = Content.trimmed(reading, tree, List.of(rest));
        return content.isEmpty()
                ? null
                : new Attribution(cue.clausePattern(), content, cue.span(), tree, cue.subject());
    }
}
