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
            Token voiced = voicedBy(tree, token);
            if (voiced != null) {
                hang(tokens, token, voiced, "agent");
                changed = true;
            }
            if (verb != null && belongsToSpeaker(tree, token, verb)) {
                hang(tokens, token, verb, token.relation());
                conjunctionBefore(tree, token, tokens, verb);
                changed = true;
            }
        }
        return changed
                ? new Sentence(sentence.index(), sentence.passage(), sentence.span(), tokens, sentence.names())
                : sentence;
    }

    /** "has been called 'a mess' by critics": the verb whose doer "by" names. */
    private @Nullable Token voicedBy(Tree tree, Token by) {
        boolean behind = by.lemma().equals("by")
                && by.is("prep")
                && by.index() > 0
                && "”\"’'".contains(tree.token(by.index() - 1).form());
        Token at = behind ? tree.head(by) : null;
        while (at != null && at.index() < by.index() && !isReporting(at)) {
            at = tree.head(at);
        }
        return at != null && at.pos().equals("VBN") && tree.child(at, "agent") == null ? at : null;
    }

    private boolean belongsToSpeaker(Tree tree, Token token, Token verb) {
        if (token.is("conj")) {
            return tree.child(token, "auxpass") == null && (goesOn(tree, token, verb) || isAnothers(tree, token, verb));
        }
        boolean setOff = token.index() > 0 && hasCommaBefore(tree, token);
        if (token.is("advcl") && token.pos().equals("VBG")) {
            return setOff && lexicon.verb(token.lemma()).isPresent() && tree.child(token, "mark") == null;
        }
        if (token.is("advcl")) {
            Token mark = tree.child(token, "mark");
            boolean marked = mark != null && mark.index() > 0 && isComma(tree.token(mark.index() - 1));
            return marked && CONTRASTS.contains(mark.lemma()) && isReporting(token);
        }
        return token.is("appos") && setOff && SUMMARIES.contains(token.lemma());
    }

    /** "said she was confident and offered to sell". */
    private boolean goesOn(Tree tree, Token token, Token verb) {
        return isJoined(tree, token)
                && tree.child(token, "nsubj", "nsubjpass") == null
                && (tellsOn(tree, token, verb) || isWithheld(tree, token) || isUnlike(tree, token, verb));
    }

    /** "told the envoy that he was well and the army said that …". */
    private boolean isAnothers(Tree tree, Token token, Token verb) {
        return isReporting(token)
                && isPast(token)
                && isPast(verb)
                && tree.child(token, "nsubj") != null
                && tree.child(token, "ccomp") != null;
    }

    private boolean tellsOn(Tree tree, Token token, Token verb) {
        return isReporting(token) && sameTense(token, verb) && tree.child(token, "aux") == null;
    }

    /** "… and did not elaborate", "… and would not rule it out". */
    private static boolean isWithheld(Tree tree, Token token) {
        return WITHHELD.contains(token.lemma()) && tree.child(token, "neg") != null;
    }

    /** "called for aid to be sent and praised the crews": no verb with tense is joined to an infinitive. */
    private static boolean isUnlike(Tree tree, Token token, Token verb) {
        Token first = tree.head(token);
        return first != null
                && isPast(token)
                && isPast(verb)
                && tree.children(first, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("to"));
    }

    /** Whether "and" goes before it: in a list of deeds, shouting is but one. */
    private static boolean isJoined(Tree tree, Token verb) {
        int before = verb.index() - 1;
        while (before > 0 && isAdverbial(tree.token(before))) {
            before--;
        }
        return before > 0 && tree.token(before).pos().equals("CC");
    }

    private static boolean isAdverbial(Token token) {
        return token.pos().startsWith("RB") || token.is("aux", "neg");
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
        return first > 0 && isComma(tree.token(first - 1));
    }

    private static boolean isComma(Token token) {
        return ",—–-".contains(token.form());
    }

    /** The nearest reporting verb above that has this token inside a clause behind it. */
    private @Nullable Token sayingVerbAbove(Tree tree, Token token) {
        Token at = token;
        for (int steps = 0; steps < 12; steps++) {
            Token head = tree.head(at);
            if (head == null) {
                return null;
            }
            boolean complement = at.is("ccomp", "advcl", "xcomp") && at != token && head.index() < at.index();
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
            hang(tokens, tree.token(before), verb, "cc");
        }
    }

    private static void hang(List<Token> tokens, Token token, Token head, String relation) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(), token.span(), token.form(), token.lemma(), token.pos(), head.index(), relation));
    }
}
