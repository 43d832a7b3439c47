package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** A comment on what the sentences around tell: they share a rare word, or the statement points back. */
final class Neighbourhood implements Clue {

    private static final double CONFIDENCE = 0.45;
    private static final int BACK = 3;

    private final EventNouns nouns;
    private final WordGroups words;

    Neighbourhood(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        List<Sentence> around = place.around();
        if (around.isEmpty()) {
            return List.of();
        }
        Set<String> own =
                place.words().stream().map(word -> word.token().lemma()).collect(Collectors.toSet());
        int before = around.get(0).index() - 1;
        int after = around.get(around.size() - 1).index() + 1;
        Told best = null;
        long most = 0;
        for (int at = before - BACK + 1; at <= after; at++) {
            Sentence sentence = scene.facts().sentence(at);
            int pointing = at == before && place.pointsBack(words) ? 1 : 0;
            for (Told told : told(scene, sentence)) {
                long score = scene.facts().sharedRareWords(own, told.mention()) + pointing;
                if (score > most) {
                    most = score;
                    best = told;
                }
            }
        }
        return best == null ? List.of() : List.of(Pointer.to(best, CONFIDENCE));
    }

    private List<Told> told(Scene scene, @Nullable Sentence sentence) {
        return sentence == null
                ? List.of()
                : scene.facts().toldIn(sentence).stream()
                        .filter(told -> !scene.isOccasion(told.event())
                                && told.isOutright(scene.facts().tree(sentence))
                                && !isVagueOccasion(scene.facts(), told.event())
                                && !words.has(
                                        "remark",
                                        scene.facts().event(told.event()).kind()))
                        .toList();
    }

    private boolean isVagueOccasion(Facts facts, int event) {
        return facts.event(event).date() == null
                && nouns.isOccasion(facts.event(event).trigger());
    }
}
