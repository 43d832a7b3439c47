package onrecord.importer.statement.parse;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.SpeechWords;

/**
 * Tells where a sentence resumes with its speaker or turns to another: she said she was confident <i>and offered to
 * sell</i>; he said it was over, <i>adding that he would leave</i>.
 */
final class Resumption {

    private static final Set<String> UNSAID = SpeechWords.of("unsaid");
    private static final Set<String> WITHHELD = SpeechWords.of("withheld");
    private static final Set<String> CONTRASTS = Set.of("though", "although", "while", "but", "as");
    private static final Set<String> AFTERTHOUGHTS = Set.of("after", "while", "by");
    private static final Set<String> SUMMARIES = SpeechWords.of("summary");

    private final CueLexicon lexicon;

    Resumption(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the word alone tells of {@link #begins}, before anything above it is looked at. */
    boolean mayBegin(Token token) {
        return switch (token.relation()) {
            case "conj", "advcl" -> true;
            case "prep" -> AFTERTHOUGHTS.contains(token.lemma());
            case "appos" -> SUMMARIES.contains(token.lemma());
            case "relcl" -> reports(token);
            default -> false;
        };
    }

    /** Whether {@code token}, in a clause behind the cue {@code verb}, is what the speaker goes on to do. */
    boolean begins(Tree tree, Token token, Token verb) {
        if (token.is("conj")) {
            return tree.child(token, "auxpass") == null && (goesOn(tree, token, verb) || isAnothers(tree, token, verb));
        }
        boolean setOff = token.index() > 0 && hasCommaBefore(tree, token);
        if (token.is("advcl") && token.pos().equals("VBG")) {
            Token mark = tree.child(token, "mark");
            boolean goesOn = mark == null || AFTERTHOUGHTS.contains(mark.lemma());
            return lexicon.verb(token.lemma()).isPresent() && goesOn && (setOff || hasCommaBefore(tree, token));
        }
        if (token.is("relcl")) {
            return hasCommaBefore(tree, token) && reports(token) && hasOwnSubject(tree, token);
        }
        if (token.is("prep")) {
            Token deed = tree.child(token, "pcomp");
            return deed != null
                    && hasCommaBefore(tree, token)
                    && AFTERTHOUGHTS.contains(token.lemma())
                    && reports(deed);
        }
        if (token.is("advcl")) {
            Token mark = tree.child(token, "mark");
            return mark != null
                    && mark.index() > 0
                    && isComma(tree.token(mark.index() - 1))
                    && CONTRASTS.contains(mark.lemma())
                    && reports(token);
        }
        return token.is("appos") && setOff && SUMMARIES.contains(token.lemma());
    }

    /** Whether somebody but the relative pronoun does it. */
    private static boolean hasOwnSubject(Tree tree, Token verb) {
        return tree.children(verb, "nsubj").stream()
                .anyMatch(subject -> !subject.pos().startsWith("W"));
    }

    /** "said she was confident and offered to sell". */
    private boolean goesOn(Tree tree, Token token, Token verb) {
        return isJoined(tree, token)
                && tree.child(token, "nsubj", "nsubjpass") == null
                && (tellsOn(tree, token, verb) || isWithheld(tree, token) || isUnlike(tree, token, verb));
    }

    /** "told the envoy that he was well and the army said that …". */
    private boolean isAnothers(Tree tree, Token token, Token verb) {
        return reports(token)
                && isPast(token)
                && isPast(verb)
                && tree.child(token, "nsubj") != null
                && tree.child(token, "ccomp") != null;
    }

    private boolean tellsOn(Tree tree, Token token, Token verb) {
        Token auxiliary = tree.child(token, "aux");
        boolean perfect = auxiliary != null
                && auxiliary.lemma().equals("have")
                && auxiliary.isFinite()
                && !auxiliary.pos().equals("VBD")
                && !verb.pos().equals("VBD");
        return reports(token) && (perfect || sameTense(token, finite(tree, verb)) && auxiliary == null);
    }

    /** The "declined" of "declined to say how it began but said …". */
    private static Token finite(Tree tree, Token verb) {
        Token head = verb.is("xcomp") && tree.isInfinitive(verb) ? tree.head(verb) : null;
        return head != null && head.isVerb() ? head : verb;
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

    private static boolean sameTense(Token a, Token b) {
        return a.pos().equals(b.pos()) || isPast(a) && isPast(b);
    }

    private static boolean isPast(Token verb) {
        return verb.pos().equals("VBD") || verb.pos().equals("VBN");
    }

    private static boolean hasCommaBefore(Tree tree, Token token) {
        int before = tree.below(token).nextSetBit(0) - 1;
        while (before > 0 && "”\"’'".contains(tree.token(before).form())) {
            before--;
        }
        return before >= 0 && isComma(tree.token(before));
    }

    private static boolean isComma(Token token) {
        return ",—–-".contains(token.form());
    }

    /** Whether a verb tells that somebody says, or does not say, something. */
    boolean reports(Token verb) {
        return UNSAID.contains(verb.lemma())
                || lexicon.verb(verb.lemma())
                        .filter(entry -> entry.subjects() != CueVerb.Subjects.BELIEF)
                        .isPresent();
    }
}
