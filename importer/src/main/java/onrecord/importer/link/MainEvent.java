package onrecord.importer.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.importer.event.Event;
import onrecord.importer.event.WordGroups;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;

/** A comment that only the article's main event can be meant by: the one that its opening tells, and others again. */
final class MainEvent implements Clue {

    private static final double CONFIDENCE = 0.35;
    private static final int OPENING = 3;
    /** Further words of a telling mostly tell of something else. */
    private static final int FIRST = 15;

    private final WordGroups words;

    MainEvent(WordGroups words) {
        this.words = words;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        return scene.main(this::mainOf)
                .filter(main -> !scene.isOccasion(main.event()) && isMeant(scene.facts(), main, place))
                .map(main -> List.of(new Pointer(
                        main.event(),
                        scene.facts().event(main.event()).mentions().get(0),
                        CONFIDENCE)))
                .orElse(List.of());
    }

    private Optional<Scene.Main> mainOf(Facts facts) {
        return IntStream.range(0, OPENING)
                .mapToObj(facts::sentence)
                .filter(Objects::nonNull)
                .flatMap(sentence -> facts.toldIn(sentence).stream())
                .map(Told::event)
                .distinct()
                .filter(event -> isStory(facts.event(event)))
                .max(Comparator.comparing(
                                (Integer event) -> facts.event(event).mentions().size())
                        .thenComparing(Comparator.reverseOrder()))
                .map(event -> new Scene.Main(event, things(facts, facts.event(event))));
    }

    private boolean isStory(Event event) {
        return words.has("story", event.kind());
    }

    /** Whether the statement points somewhere, names who takes part, or speaks of the same things. */
    private boolean isMeant(Facts facts, Scene.Main main, Place place) {
        if (place.pointsBack(words)) {
            return true;
        }
        Event event = facts.event(main.event());
        return place.words().stream().anyMatch(word -> {
            Token token = word.token();
            Integer member = facts.memberAt(token);
            boolean takesPart = member != null
                    && !member.equals(place.speaker())
                    && event.participants().stream().anyMatch(each -> member.equals(each.member()));
            return takesPart
                    || isThing(token)
                            && main.things().contains(token.lemma())
                            && Owners.of(facts, facts.tree(word.sentence()), token)
                                    .mayHave(event);
        });
    }

    private static boolean isThing(Token token) {
        return token.isNoun() && !token.isName();
    }

    private static Set<String> things(Facts facts, Event event) {
        Set<String> things = new HashSet<>();
        event.mentions().forEach(mention -> {
            Sentence sentence = facts.sentenceAt(mention.start());
            if (sentence != null) {
                things.addAll(sentence.tokens().stream()
                        .filter(token -> mention.encloses(token.span()))
                        .limit(FIRST)
                        .filter(MainEvent::isThing)
                        .map(Token::lemma)
                        .collect(Collectors.toSet()));
            }
        });
        return things;
    }
}
