package onrecord.importer.statement.parse;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Parts the clause that a noun announces from the verb behind it, where a parse took one for the other: the claim that the
 * bill was bad <i>was rejected</i>; the claim that the mill poisoned <i>the river</i> was dismissed.
 */
final class NounClauseRepair {

    private final CueLexicon lexicon;

    NounClauseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts what it changes into {@code tokens}; whether it changed any. */
    boolean repair(Tree tree, List<Token> tokens) {
        boolean changed = false;
        for (Token noun : tree.tokens()) {
            Token verb = noun.is("nsubj", "nsubjpass") ? tree.head(noun) : null;
            if (verb != null && verb.index() > noun.index() && isAnnouncing(tree, noun)) {
                changed |= giveMark(tree, tokens, noun)
                        | (giveObject(tree, tokens, noun) || giveVerb(tree, tokens, noun, verb));
            }
        }
        return changed;
    }

    private boolean isAnnouncing(Tree tree, Token noun) {
        int next = noun.index() + 1;
        return next < tree.tokens().size()
                && tree.token(next).lemma().equals("that")
                && tree.token(next).pos().equals("IN")
                && lexicon.noun(noun.lemma()).isPresent();
    }

    /** "that" opens the clause behind the noun, not the sentence around it. */
    private static boolean giveMark(Tree tree, List<Token> tokens, Token noun) {
        Token that = tree.token(noun.index() + 1);
        Token clause = tree.child(noun, "acl", "ccomp", "relcl");
        if (clause == null || tree.isBelow(that, clause)) {
            return false;
        }
        tokens.set(that.index(), ParseRepair.hung(that, that.pos(), clause.index(), "mark"));
        return true;
    }

    /** The main verb's second subject, right behind the clause's verb, is the object of that. */
    private static boolean giveObject(Tree tree, List<Token> tokens, Token noun) {
        Token clause = tree.child(noun, "acl", "ccomp", "relcl");
        Token main = tree.head(noun);
        if (clause == null || main == null) {
            return false;
        }
        for (Token other : tree.children(main, "nsubj", "nsubjpass")) {
            if (tree.below(other).nextSetBit(0) == clause.index() + 1) {
                tokens.set(other.index(), ParseRepair.hung(other, other.pos(), clause.index(), "dobj"));
                return true;
            }
        }
        return false;
    }

    /** The verb behind the clause gets the noun for its subject, and the noun the clause. */
    private static boolean giveVerb(Tree tree, List<Token> tokens, Token noun, Token verb) {
        Token main = secondVerb(tree, verb);
        if (main == null) {
            return false;
        }
        boolean passive = tree.child(main, "auxpass") != null;
        tokens.set(noun.index(), ParseRepair.hung(noun, noun.pos(), main.index(), passive ? "nsubjpass" : "nsubj"));
        tokens.set(main.index(), ParseRepair.hung(main, main.pos(), verb.head(), verb.relation()));
        tokens.set(verb.index(), ParseRepair.hung(verb, verb.pos(), noun.index(), "acl"));
        Token that = tree.token(noun.index() + 1);
        tokens.set(that.index(), ParseRepair.hung(that, that.pos(), verb.index(), "mark"));
        for (Token child : tree.children(verb)) {
            if (child.index() > main.index()) {
                tokens.set(child.index(), ParseRepair.hung(child, child.pos(), main.index(), child.relation()));
            }
        }
        return true;
    }

    /** The first verb with tense behind another, if nothing joins them and nobody stands between to be its subject. */
    private static @Nullable Token secondVerb(Tree tree, Token verb) {
        for (int i = verb.index() + 1; i < tree.tokens().size(); i++) {
            Token token = tree.token(i);
            if (token.pos().equals("CC") || token.pos().startsWith("W") || token.is("nsubj", "nsubjpass", "mark")) {
                return null;
            }
            if (token.isFinite()) {
                Token head = token.is("aux", "auxpass") ? tree.head(token) : token;
                return head != null && head.index() >= i && tree.isBelow(head, verb) ? head : null;
            }
        }
        return null;
    }
}
