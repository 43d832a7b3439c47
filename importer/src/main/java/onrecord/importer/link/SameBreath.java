package onrecord.importer.link;

import java.util.List;
import onrecord.importer.language.Sentence;

/** "…, adding that": what the same speaker says in the same breath speaks of the same. */
final class SameBreath implements Clue {

    private static final double SHARE = 0.7;

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        if (scene.current() == 0) {
            return List.of();
        }
        Place previous = new Place(scene.facts(), scene.facts().statement(scene.current() - 1));
        Sentence home = place.home();
        Object speaker = place.speaker();
        boolean same =
                home != null && home.equals(previous.home()) && speaker != null && speaker.equals(previous.speaker());
        return same
                ? scene.previous().stream()
                        .map(pointer -> new Pointer(pointer.event(), pointer.evidence(), SHARE * pointer.confidence()))
                        .toList()
                : List.of();
    }
}
