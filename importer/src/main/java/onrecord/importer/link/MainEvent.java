package onrecord.importer.link;

import java.util.List;
import onrecord.importer.event.Event;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/** A comment that only the article's main event can be meant by: it points somewhere, names who takes part or the same things. */
final class MainEvent implements Clue {

    private static final double CONFIDENCE = 0.7;

    private final WordGroups words;
    private final Story story;

    MainEvent(WordGroups words, Story story) {
        this.words = words;
        this.story = story;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        return story.of(scene)
                .filter(main -> !scene.isOccasion(main.event()) && isMeant(scene, main, place))
                .map(main -> List.of(Pointer.toFirst(scene.facts(), main.event(), CONFIDENCE)))
                .orElse(List.of());
    }

    private boolean isMeant(Scene scene, Scene.Main main, Place place) {
        Event event = scene.facts().event(main.event());
        return pointsBack(place)
                || place.words().stream()
                        .anyMatch(word -> takesPart(scene.facts().memberAt(word.token()), event, place)
                                || story.isNamed(scene, word.sentence(), word.token(), main));
    }

    /** In reported speech "it" and "they" are mostly whoever speaks. */
    private boolean pointsBack(Place place) {
        return place.statement().kind() == StatementKind.INDIRECT ? place.points(words) : place.pointsBack(words);
    }

    private static boolean takesPart(@Nullable Integer member, Event event, Place place) {
        return member != null
                && !member.equals(place.speaker())
                && event.participants().stream().anyMatch(each -> member.equals(each.member()));
    }
}
