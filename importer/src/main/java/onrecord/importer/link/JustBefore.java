package onrecord.importer.link;

import java.util.List;
import onrecord.importer.language.Sentence;

/** A comment that follows what it comments on. */
final class JustBefore implements Clue {

    private static final double CONFIDENCE = 0.4;

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        List<Sentence> around = place.around();
        Sentence previous =
                around.isEmpty() ? null : scene.facts().sentence(around.get(0).index() - 1);
        if (previous == null) {
            return List.of();
        }
        List<Told> told = scene.facts().toldIn(previous).stream()
                .filter(each -> !scene.isOccasionIn(previous, each.event()))
                .toList();
        return told.isEmpty() ? List.of() : List.of(Pointer.to(told.get(told.size() - 1), CONFIDENCE));
    }
}
