package onrecord.importer.statement.indirect;

import java.util.BitSet;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;

/** What a parse hangs on a cue beside the clause that it governs: another clause, or the end of a list. */
final class FurtherClauses {

    private FurtherClauses() {}

    /** "said it was safe, and the town should have waited", where the parse hangs both on "said". */
    static void takeIn(Cue cue, Token clause, BitSet tokens) {
        Tree tree = cue.tree();
        boolean fronted = clause.index() < cue.verb().index();
        for (Token next : tree.children(cue.verb(), "ccomp")) {
            boolean sameSide = next.index() > clause.index()
                    && fronted == next.index() < cue.verb().index();
            if (sameSide && isNext(tree, tokens.length(), tree.first(next))) {
                tokens.or(tree.below(next));
            }
        }
        if (!fronted) {
            takeLooseNouns(cue, tokens);
        }
    }

    /** "said it held a licence, two permits and a waiver", where the parse leaves the end of the list without a head. */
    private static void takeLooseNouns(Cue cue, BitSet tokens) {
        Tree tree = cue.tree();
        for (Token loose : tree.tokens()) {
            boolean noun = tree.head(loose) == null
                    && loose.isNoun()
                    && loose.index() > cue.verb().index();
            if (noun && isNext(tree, tokens.length(), tree.first(loose))) {
                BitSet phrase = tree.below(loose);
                if (phrase.stream().noneMatch(index -> tree.token(index).isFinite())) {
                    tokens.or(phrase);
                }
            }
        }
    }

    /** Whether nothing but a conjunction and commas stand between. */
    private static boolean isNext(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            Token between = tree.token(i);
            if (!between.form().equals(",") && !between.pos().equals("CC")) {
                return false;
            }
        }
        return from <= to;
    }
}
