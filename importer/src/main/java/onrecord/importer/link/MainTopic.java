package onrecord.importer.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** "The bill is wrong", "this takeover": words that say outright that the article's main event is meant. */
final class MainTopic implements Clue {

    private static final double CONFIDENCE = 0.8;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "every", "each", "some");

    private final Story story;

    MainTopic(Story story) {
        this.story = story;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        Optional<Scene.Main> main = story.of(scene).filter(found -> !scene.isOccasion(found.event()));
        return main.flatMap(found -> place.words().stream()
                        .filter(word ->
                                isDefinite(scene, word) && story.isNamed(scene, word.sentence(), word.token(), found))
                        .findFirst()
                        .map(word -> new Pointer(
                                found.event(),
                                Nouns.phrase(scene.facts().tree(word.sentence()), word.token()),
                                CONFIDENCE)))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isDefinite(Scene scene, Place.Word word) {
        Token noun = word.token();
        Tree tree = scene.facts().tree(word.sentence());
        return noun.isNoun()
                && tree.children(noun, "det", "poss").stream()
                        .anyMatch(child -> child.is("poss") || !INDEFINITE.contains(child.lower()));
    }
}
