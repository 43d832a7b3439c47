package onrecord.importer.link;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** "Legalisation helped", "had we not struck": the statement tells again, by its word, an event that the article told. */
final class SameWord implements Clue {

    private static final double CONFIDENCE = 0.8;
    /** Of what was told so often further tellings hardly mean another event. */
    private static final int LOOKED_AT = 20;

    private static final Set<String> KNOWN = Set.of("the", "this", "these", "that", "those");
    private static final Set<String> BEFORE_NAMED = Set.of("of", "by", "against", "on");
    private static final List<String> DERIVED = List.of("tion", "sion", "ment", "ance", "ence", "ing", "al");

    private final EventNouns nouns;

    SameWord(EventNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        for (Place.Word word : place.words()) {
            Token token = word.token();
            Tree tree = scene.facts().tree(word.sentence());
            Told told = token.pos().startsWith("VB") || isKnown(tree, token) ? told(scene, place, word) : null;
            if (told != null) {
                return List.of(new Pointer(
                        told.event(), token.isNoun() ? Nouns.phrase(tree, token) : token.span(), CONFIDENCE));
            }
        }
        return List.of();
    }

    /** Where the event was told last before the statement, or else first behind it. */
    private @Nullable Told told(Scene scene, Place place, Place.Word word) {
        NavigableMap<Integer, Told> told = scene.facts().toldLike(word.token().lemma());
        if (told.isEmpty()) {
            return null;
        }
        Set<Integer> named = named(scene.facts(), scene.facts().tree(word.sentence()), word.token());
        return Stream.of(told.headMap(place.start(), false).descendingMap(), told.tailMap(place.start(), true))
                .flatMap(side -> side.values().stream().limit(LOOKED_AT))
                .filter(each -> isMeant(scene, place, word.token(), named, each))
                .findFirst()
                .orElse(null);
    }

    private boolean isMeant(Scene scene, Place place, Token token, Set<Integer> named, Told told) {
        Event event = scene.facts().event(told.event());
        return tells(scene.facts(), token, event)
                && (token.isNoun() ? mayBeOf(named, event) : isOf(named, event))
                && !scene.isOccasion(told.event())
                && !scene.facts().isSaying(told.event(), place.statement());
    }

    /** "the strike", "their strike", "legalisation", but not "a strike" and "strikes". */
    private static boolean isKnown(Tree tree, Token noun) {
        if (!noun.isNoun() || noun.isName()) {
            return false;
        }
        List<Token> before = tree.children(noun, "det", "poss", "amod", "nmod", "compound");
        boolean open = before.isEmpty() && !noun.pos().equals("NNS")
                || before.stream().anyMatch(word -> word.is("poss") || KNOWN.contains(word.lower()));
        return open;
    }

    private boolean tells(Facts facts, Token token, Event event) {
        if (token.lemma().equals(event.trigger())) {
            return facts.isRare(token) || !nouns.kinds(event).isEmpty();
        }
        Set<String> kinds = nouns.kinds(token.lemma());
        boolean sameKind = kinds.isEmpty()
                ? isDerived(token.lemma())
                : nouns.kinds(event).stream().anyMatch(kinds::contains);
        return token.isNoun() && sameKind && token.lemma().length() > Facts.STEM;
    }

    private static boolean isDerived(String noun) {
        return DERIVED.stream().anyMatch(noun::endsWith);
    }

    private static boolean mayBeOf(Set<Integer> named, Event event) {
        return named.isEmpty() || event.participants().isEmpty() || isOf(named, event);
    }

    private static boolean isOf(Set<Integer> named, Event event) {
        return event.participants().stream().anyMatch(each -> named.contains(each.member()));
    }

    /** Whom the statement names as doing it or having it done to them. */
    private static Set<Integer> named(Facts facts, Tree tree, Token token) {
        Stream<Token> behind = tree.children(token, "prep").stream()
                .filter(preposition -> BEFORE_NAMED.contains(preposition.lower()))
                .flatMap(preposition -> tree.children(preposition, "pobj").stream());
        return Stream.concat(
                        tree.children(token, "poss", "nsubj", "nsubjpass", "dobj", "nmod", "compound").stream(), behind)
                .flatMap(each -> Stream.ofNullable(facts.memberAt(each)))
                .collect(Collectors.toSet());
    }
}
