package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.PrintedSpeaker;
import org.jspecify.annotations.Nullable;

/** Where the clause behind a cue ends: never within a phrase, nor before what only the clause can go on with. */
final class ClauseEnd {

    private static final Set<String> OPEN = Set.of("IN", "TO", "DT", "PRP$", "CC");

    private final Cue cue;
    private final Tree tree;
    private final CueLexicon lexicon;

    ClauseEnd(Cue cue, CueLexicon lexicon) {
        this.cue = cue;
        this.tree = cue.tree();
        this.lexicon = lexicon;
    }

    void complete(BitSet tokens) {
        AddedPhrase.takeIn(tree, tokens);
        int next = tokens.length();
        if (next == 0 || next >= tree.tokens().size() - 1 || cue.verb().is("relcl", "acl")) {
            return;
        }
        if (announcesList(tokens)) {
            tokens.set(next, tree.tokens().size());
            return;
        }
        Token root = strayRoot(next);
        if (root != null) {
            tokens.or(tree.below(root));
            tokens.set(next, tokens.length());
        } else if (isUnfinished(tree.token(next - 1), tree.token(next)) || isPredicateAt(next) || goesOnPlainly(next)) {
            tokens.set(next, endOfPhrase(next + 1));
        } else if (opensSecondClause(next)) {
            tokens.set(next, tree.tokens().size());
        }
    }

    /** "said: it was late; it was cold", "said he had seen three things: a boat, a net and …": a colon's list ends the sentence. */
    private boolean announcesList(BitSet tokens) {
        int from = Math.max(0, tokens.nextSetBit(0) - 1);
        for (int i = from; i < tokens.length(); i++) {
            if (tree.token(i).form().equals(":") && i > cue.verb().index()) {
                return i + 1 < tree.tokens().size()
                        && !"“\"‘'".contains(tree.token(i + 1).form());
            }
        }
        return false;
    }

    /** "a series of controversial | plans", "while pretending to be | a boy", "she had “never once” | doubted him". */
    private boolean isUnfinished(Token last, Token next) {
        if (next.is("punct") || endsSentence(last)) {
            return false;
        }
        boolean open = OPEN.contains(last.pos())
                || last.lemma().equals("be") && last.pos().equals("VB");
        boolean modifies = last.pos().startsWith("JJ") && next.isNoun() && !next.isName();
        boolean verb = next.isFinite() && goesOn(next);
        return open && !next.isVerb() || modifies || verb;
    }

    /** "said it was safe when used | as directed": no comma parts how or when something is from the rest. */
    private boolean goesOnPlainly(int next) {
        Token first = tree.token(next);
        boolean opens = first.pos().equals("IN")
                || first.pos().equals("WRB")
                || first.pos().equals("WDT");
        return opens
                && !tree.token(next - 1).is("punct")
                && !first.lemma().equals("without")
                && !PrintedSpeaker.isOccasion(tree, first);
    }

    /** The top of what follows without a comma, where the parse has several tops. */
    private @Nullable Token strayRoot(int next) {
        Token at = tree.token(next);
        if (at.is("punct") || at.pos().equals("CC") || endsSentence(tree.token(next - 1))) {
            return null;
        }
        for (int steps = 0; at.head() >= 0 && steps < tree.tokens().size(); steps++) {
            at = tree.token(at.head());
        }
        boolean other = at.isVerb() && at.index() >= next && !tree.isBelow(cue.verb(), at);
        return other && tree.below(at).nextSetBit(0) == next ? at : null;
    }

    private boolean endsSentence(Token last) {
        int before = last.index() - 1;
        return ".!?".contains(last.form())
                || before >= 0 && ".!?,".contains(tree.token(before).form());
    }

    /** "the order, amounting to arrest | , would be made by judges". */
    private boolean isPredicateAt(int comma) {
        Token verb = tree.token(comma + 1);
        return tree.token(comma).form().equals(",") && verb.isFinite() && goesOn(verb);
    }

    /** Whether a verb behind the content is neither the sentence's own nor what the speaker does next. */
    private boolean goesOn(Token verb) {
        boolean says = lexicon.verb(verb.lemma()).isPresent();
        return !says && !tree.isBelow(cue.verb(), verb) && tree.child(verb, "nsubj") == null;
    }

    /** ", and that the drug was safe". */
    private boolean opensSecondClause(int at) {
        int conjunction = tree.token(at).form().equals(",") ? at + 1 : at;
        return conjunction + 2 < tree.tokens().size()
                && tree.token(conjunction).pos().equals("CC")
                && tree.token(conjunction + 1).lemma().equals("that")
                && !tree.token(conjunction + 2).isVerb();
    }

    private int endOfPhrase(int from) {
        int end = from;
        while (end < tree.tokens().size() && !tree.token(end).form().equals(",")) {
            end++;
        }
        return end;
    }
}
