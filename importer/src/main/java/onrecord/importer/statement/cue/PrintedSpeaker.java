package onrecord.importer.statement.cue;

import java.util.Locale;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;

/** The words that name a speaker: the noun phrase around its head, without what is added behind or hangs on by mistake. */
public final class PrintedSpeaker {

    private static final Set<String> ADDED = Set.of(
            "relcl", "appos", "acl", "advcl", "punct", "parataxis", "ccomp", "dep", "cc", "conj", "meta", "npadvmod");
    private static final Set<String> MEDIA = SpeechWords.of("medium");
    private static final Set<String> TIMES = SpeechWords.of("time");

    private PrintedSpeaker() {}

    public static Span of(Tree tree, Token source) {
        if (isPronoun(source)) {
            return source.span();
        }
        return tree.span(tree.below(source, index -> isAddition(tree, source, tree.token(index))));
    }

    /** Whether a word is a pronoun, and not an organization that is spelled like one (WHO). */
    public static boolean isPronoun(Token source) {
        boolean capitals =
                source.form().length() > 1 && source.form().equals(source.form().toUpperCase(Locale.ROOT));
        return !capitals && (source.pos().startsWith("PRP") || source.pos().startsWith("W"))
                || source.form().equals("I");
    }

    private static boolean isAddition(Tree tree, Token source, Token token) {
        if (token.is("case")) {
            return token.index() > source.index();
        }
        if (token.head() != source.index()) {
            return false;
        }
        return ADDED.contains(token.relation())
                || token.is("prep") && (isOccasion(tree, token) || isSetOff(tree, source, token));
    }

    /** "the minister, under fire over the report". */
    private static boolean isSetOff(Tree tree, Token source, Token preposition) {
        return tree.children(source, "punct").stream()
                .anyMatch(mark ->
                        mark.form().equals(",") && mark.index() > source.index() && mark.index() < preposition.index());
    }

    public static boolean isTime(Token token) {
        return token.isName() && TIMES.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "the minister on Monday said", "the firm in a statement said". */
    public static boolean isOccasion(Tree tree, Token preposition) {
        return tree.children(preposition, "pobj").stream()
                .anyMatch(object -> TIMES.contains(object.form().toLowerCase(Locale.ROOT))
                        || preposition.lemma().equals("in") && MEDIA.contains(object.lemma()));
    }
}
