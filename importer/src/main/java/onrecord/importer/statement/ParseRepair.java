package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Hangs what a speaker goes on to do back on the verb of saying, where a parse took it for a part of what was said: she
 * said she was confident <i>and offered to sell</i>; he said it was over, <i>adding that he would leave</i>.
 */
final class ParseRepair {

    private static final Set<String> UNSAID = SpeechWords.of("unsaid");
    private static final Set<String> CONTRASTS = Set.of("though", "although", "while", "but", "as");
    private static final Set<String> SUMMARIES = SpeechWords.of("summary");
    private static final Set<String> WITHHELD = SpeechWords.of("withheld");

    private final CueLexicon lexicon;

    ParseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Sentence repaired(Sentence sentence) {
        Tree tree = new Tree(sentence);
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (Token token : sentence.tokens()) {
            Token verb = sayingVerbAbove(tree, token);
            if (verb != null && belongsToSpeaker(tree, token, verb)) {
                hang(tokens, token, verb);
                conjunctionBefore(tree, token, tokens, verb);
                changed = true;
            }
        }
        return changed
                ? new Sentence(sentence.index(), sentence.passage(), sentence.span(), tokens, sentence.names())
                : sentence;
    }

    private boolean belongsToSpeaker(Tree tree, Token token, Token verb) {
        if (token.is("conj")) {
            return isReporting(token)
                    && sameTense(token, verb)
                    && isJoined(tree, token)
                    && tree.child(token, "nsubj", "nsubjpass", "aux", "auxpass") == null;
        }
        boolean setOff = token.index() > 0 && hasCommaBefore(tree, token);
        if (token.is("advcl") && token.pos().equals("VBG")) {
            return setOff && lexicon.verb(token.lemma()).isPresent() && tree.child(token, "mark") == null;
        }
        if (token.is("advcl")) {
            Token mark = tree.child(token, "mark");
            return setOff && mark != null && CONTRASTS.contains(mark.lemma()) && isReporting(token);
        }
        return token.is("appos") && setOff && SUMMARIES.contains(token.lemma());
    }

    /** Whether "and" goes before it: in a list of deeds, shouting is but one. */
    private static boolean isJoined(Tree tree, Token verb) {
        int before = verb.index() - 1;
        while (before > 0 && tree.token(before).pos().startsWith("RB")) {
            before--;
        }
        return before > 0 && tree.token(before).pos().equals("CC");
    }

    private boolean isReporting(Token verb) {
        return UNSAID.contains(verb.lemma())
                || lexicon.verb(verb.lemma())
                        .filter(entry -> entry.subjects() != CueVerb.Subjects.BELIEF)
                        .isPresent();
    }

    private static boolean sameTense(Token a, Token b) {
        return a.pos().equals(b.pos()) || isPast(a) && isPast(b);
    }

    private static boolean isPast(Token verb) {
        return verb.pos().equals("VBD") || verb.pos().equals("VBN");
    }

    private static boolean hasCommaBefore(Tree tree, Token token) {
        int first = tree.below(token).nextSetBit(0);
        return first > 0 && ",—–-".contains(tree.token(first - 1).form());
    }

    /** The nearest reporting verb above that has this token inside a clause behind it. */
    private @Nullable Token sayingVerbAbove(Tree tree, Token token) {
        Token at = token;
        for (int steps = 0; steps < 12; steps++) {
            Token head = tree.head(at);
            if (head == null) {
                return null;
            }
            boolean complement = at.is("ccomp") && at != token && head.index() < at.index();
            if (complement && isReporting(head)) {
                return head;
            }
            at = head;
        }
        return null;
    }

    private static void conjunctionBefore(Tree tree, Token token, List<Token> tokens, Token verb) {
        int before = tree.below(token).nextSetBit(0) - 1;
        if (token.is("conj") && before > 0 && tree.token(before).is("cc")) {
            hang(tokens, tree.token(before), verb);
        }
    }

    private static void hang(List<Token> tokens, Token token, Token head) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(),
                        token.span(),
                        token.form(),
                        token.lemma(),
                        token.pos(),
                        head.index(),
                        token.relation()));
    }
}
