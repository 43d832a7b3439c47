package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.event.EventNouns;
import onrecord.importer.link.Links.Reference;
import onrecord.importer.text.WordGroups;

/** Finds the events that each statement refers to: by the first clue that shows any. */
final class ReferenceFinder {

    private final List<Clue> clues;

    ReferenceFinder(EventNouns nouns, WordGroups words) {
        Story story = new Story(words);
        this.clues = List.of(
                new Contained(),
                new Remarks(words),
                new PointingBack(nouns, words),
                new Topic(words),
                new MainTopic(story),
                new SameWord(nouns),
                new MainEvent(words, story),
                new SameVein(),
                new Neighbourhood(nouns, words),
                new JustBefore(words));
    }

    List<Reference> find(Facts facts, Map<Integer, Integer> occasions) {
        List<Reference> references = new ArrayList<>();
        Scene scene = new Scene(facts, occasions);
        for (int i = 0; i < facts.statementCount(); i++) {
            List<Pointer> found = find(scene, new Place(facts, facts.statement(i)));
            for (Pointer pointer : found) {
                references.add(new Reference(i, pointer.event(), pointer.evidence(), pointer.confidence()));
            }
            scene.next(found);
        }
        return references;
    }

    private List<Pointer> find(Scene scene, Place place) {
        for (Clue clue : clues) {
            Map<Integer, Pointer> best = new TreeMap<>();
            for (Pointer pointer : clue.find(scene, place)) {
                best.merge(pointer.event(), pointer, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
            if (!best.isEmpty()) {
                return List.copyOf(best.values());
            }
        }
        return List.of();
    }
}
