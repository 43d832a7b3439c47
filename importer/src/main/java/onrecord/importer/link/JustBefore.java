package onrecord.importer.link;

import java.util.List;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.WordGroups;

/** A comment that follows what it comments on. */
final class JustBefore implements Clue {

    private static final double CONFIDENCE = 0.5;

    private final WordGroups words;

    JustBefore(WordGroups words) {
        this.words = words;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        List<Sentence> around = place.around();
        Sentence previous =
                around.isEmpty() ? null : scene.facts().sentence(around.get(0).index() - 1);
        if (previous == null || isElsewhere(scene, place)) {
            return List.of();
        }
        List<Told> told = scene.facts().toldIn(previous).stream()
                .filter(each -> !scene.isOccasionIn(previous, each.event())
                        && !isSpeech(scene.facts().event(each.event()))
                        && each.isOutright(scene.facts().tree(previous))
                        && !scene.facts().isSaidByOthers(each.mention(), place.speaker()))
                .toList();
        return told.isEmpty() ? List.of() : List.of(Pointer.to(told.get(told.size() - 1), CONFIDENCE));
    }

    /** Whether the attribution names another time or another event. */
    private boolean isElsewhere(Scene scene, Place place) {
        Sentence home = place.home();
        return place.isElsewhen(words)
                || home != null
                        && scene.facts().toldIn(home).stream()
                                .anyMatch(told -> !scene.facts().isSaid(told.mention()));
    }

    /** What is said after a briefing is told was said there, rather than about it. */
    private boolean isSpeech(Event event) {
        return words.has("carrying", event.kind()) || words.has("remark", event.kind());
    }
}
