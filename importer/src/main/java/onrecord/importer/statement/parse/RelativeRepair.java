package onrecord.importer.statement.parse;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb of saying within a relative clause the verb behind it, which a parse took for the clause's or the sentence's
 * own: the man who they say <i>planned</i> it.
 */
final class RelativeRepair {

    private final CueLexicon lexicon;

    RelativeRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts what it changes into {@code tokens}; whether it changed any. */
    boolean repair(Tree tree, List<Token> tokens) {
        boolean changed = false;
        for (Token saying : tree.tokens()) {
            Token pronoun = saying.is("relcl") && reports(tree, saying) ? pronounBefore(tree, saying) : null;
            Token verb = pronoun == null ? null : verbBehind(tree, saying);
            if (pronoun != null && verb != null && !tree.isBelow(saying, verb)) {
                tokens.set(verb.index(), ParseRepair.hung(verb, verb.pos(), saying.index(), "ccomp"));
                tokens.set(pronoun.index(), ParseRepair.hung(pronoun, pronoun.pos(), verb.index(), "nsubj"));
                changed = true;
            }
        }
        return changed;
    }

    private boolean reports(Tree tree, Token verb) {
        return tree.child(verb, "ccomp") == null
                && lexicon.verb(verb.lemma())
                        .filter(entry -> entry.takes(Frame.CLAUSE))
                        .isPresent();
    }

    /** The "who" of "who they say". */
    private static @Nullable Token pronounBefore(Tree tree, Token saying) {
        List<Token> subjects = tree.children(saying, "nsubj");
        Token subject = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
        int before = subject == null || subject.index() > saying.index()
                ? -1
                : tree.below(subject).nextSetBit(0) - 1;
        boolean relative = before >= 0
                && (tree.token(before).pos().startsWith("W")
                        || tree.token(before).lemma().equals("that"));
        return relative ? tree.token(before) : null;
    }

    private static @Nullable Token verbBehind(Tree tree, Token saying) {
        int next = saying.index() + 1;
        Token first = next < tree.tokens().size() && opensClause(tree.token(next)) ? tree.token(next) : null;
        return first != null && first.is("aux", "auxpass") ? tree.head(first) : first;
    }

    /** A finite verb, or one that the tagger took for a participle. */
    private static boolean opensClause(Token token) {
        return token.isFinite() || token.is("xcomp") && token.pos().equals("VBN");
    }
}
