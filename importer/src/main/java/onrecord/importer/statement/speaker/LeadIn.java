package onrecord.importer.statement.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.statement.attribution.SpeakerNouns;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;

/**
 * Whom the passage of a quotation speaks of right before it, where nothing attributes it: "Poe was less happy. “It was
 * never a penalty.”" Such a quotation is hers, whoever spoke in the passages before.
 */
public final class LeadIn {

    private static final Set<String> INTRODUCING = Set.of("a", "an", "one", "another", "his", "her", "their", "its");

    /** How many sentences back the subject may stand. */
    private static final int FARTHEST = 3;

    private final Reading reading;
    private final SpeakerResolver resolver;
    private final SpeakerNouns nouns;

    public LeadIn(Reading reading, SpeakerResolver resolver, SpeakerNouns nouns) {
        this.reading = reading;
        this.resolver = resolver;
        this.nouns = nouns;
    }

    /**
     * @param quotation where the quotation begins
     * @param spoken up to where the article's statements, with their attributions, have been read
     */
    public Optional<Speaker> speaker(int quotation, int spoken) {
        Tree tree = reading.treeAt(quotation);
        if (tree == null) {
            return Optional.empty();
        }
        int passage = tree.sentence().passage();
        int index = tree.sentence().index();
        index -= tree.sentence().span().start() >= quotation - 1 ? 1 : 0;
        for (int i = index; i >= Math.max(0, index - FARTHEST + 1); i--) {
            Tree before = reading.trees().get(i);
            Span sentence = before.sentence().span();
            if (before.sentence().passage() != passage || sentence.start() < spoken || asks(sentence)) {
                return Optional.empty();
            }
            Optional<Speaker> found = subject(before).flatMap(subject -> speaker(before, subject));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean asks(Span sentence) {
        return reading.text().charAt(sentence.end() - 1) == '?';
    }

    private static Optional<Token> subject(Tree tree) {
        return tree.tokens().stream()
                .filter(token -> token.is("nsubj", "nsubjpass"))
                .filter(token -> token.head() < 0 || tree.token(token.head()).head() < 0)
                .findFirst();
    }

    private Optional<Speaker> speaker(Tree tree, Token subject) {
        Speaker speaker = resolver.described(tree, subject);
        if (PrintedSpeaker.isPronoun(subject)) {
            return isSingle(subject) && isPerson(speaker) ? Optional.of(speaker) : Optional.empty();
        }
        if (!isPerson(speaker)) {
            speaker = named(tree, subject).orElse(speaker);
        }
        boolean stranger = speaker instanceof Speaker.Unnamed && isIntroduced(tree, subject);
        return isPerson(speaker) || stranger ? Optional.of(speaker) : Optional.empty();
    }

    /** "Her apprentice is Tom Poe." */
    private Optional<Speaker> named(Tree tree, Token subject) {
        Token verb = tree.head(subject);
        Token name = verb == null || !verb.lemma().equals("be") ? null : tree.child(verb, "attr");
        return Optional.ofNullable(name).map(token -> resolver.described(tree, token));
    }

    private static boolean isSingle(Token pronoun) {
        return Set.of("he", "she").contains(pronoun.form().toLowerCase(Locale.ROOT));
    }

    /** "A passer-by was angry", "her neighbour remembers". */
    private boolean isIntroduced(Tree tree, Token noun) {
        Token determiner = tree.child(noun, "det", "poss");
        return nouns.contains(noun.lemma())
                && noun.pos().equals("NN")
                && determiner != null
                && INTRODUCING.contains(determiner.lemma());
    }

    private boolean isPerson(Speaker speaker) {
        return speaker instanceof Speaker.Known known
                && reading.cast().member(known.member()).kind() == AgentKind.PERSON;
    }
}
