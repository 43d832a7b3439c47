package onrecord.importer.link;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordGroups;

/** Finds the event that an article is about, and the words that name it. */
final class Story {

    private static final int OPENING = 3;
    /** What is told so often is what the article is about, whatever its kind. */
    private static final int OFTEN = 3;

    private final WordGroups words;
    private final List<Set<String>> alike;
    private final Things things = new Things();

    Story(WordGroups words) {
        this.words = words;
        this.alike = words.get("alike").stream().map(words::get).toList();
    }

    Optional<Scene.Main> of(Scene scene) {
        return scene.main(this::mainOf);
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
                .map(event -> new Scene.Main(event, things.of(facts, facts.event(event))));
    }

    private boolean isStory(Event event) {
        boolean outright = words.has("story", event.kind());
        return outright || event.mentions().size() >= OFTEN && !words.has("beside", event.kind());
    }

    /** By its own word, by what it tells of, or by another word for that: "the legislation" of a bill. */
    boolean isNamed(Scene scene, Sentence sentence, Token token, Scene.Main main) {
        Event event = scene.facts().event(main.event());
        return names(token, event, main.things())
                && Owners.of(scene.facts(), scene.facts().tree(sentence), token).mayHave(event);
    }

    private boolean names(Token token, Event event, Set<String> things) {
        if (token.pos().startsWith("VB")) {
            return token.lemma().equals(event.trigger());
        }
        return Things.isThing(token)
                && (things.contains(token.lemma())
                        || alike.stream()
                                .anyMatch(words -> words.contains(token.lemma())
                                        && things.stream().anyMatch(words::contains)));
    }
}
