package onrecord.importer.link;

import java.util.List;
import onrecord.importer.language.Sentence;

/** What somebody says right after what he said of an event mostly speaks of that event too. */
final class SameVein implements Clue {

    private static final double SHARE = 0.75;
    /** What was itself guessed from what stands around is not carried on. */
    private static final double FIRM = 0.7;

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        if (scene.current() == 0) {
            return List.of();
        }
        Place previous = new Place(scene.facts(), scene.facts().statement(scene.current() - 1));
        Object speaker = place.speaker();
        boolean goesOn = speaker != null
                && speaker.equals(previous.speaker())
                && firstSentence(place) - lastSentence(previous) <= 1;
        return goesOn
                ? scene.previous().stream()
                        .filter(pointer -> pointer.confidence() >= FIRM && !scene.isOccasion(pointer.event()))
                        .map(pointer -> new Pointer(pointer.event(), pointer.evidence(), SHARE * pointer.confidence()))
                        .toList()
                : List.of();
    }

    private static int firstSentence(Place place) {
        return place.around().stream().mapToInt(Sentence::index).min().orElse(0);
    }

    private static int lastSentence(Place place) {
        return place.around().stream().mapToInt(Sentence::index).max().orElse(0);
    }
}
