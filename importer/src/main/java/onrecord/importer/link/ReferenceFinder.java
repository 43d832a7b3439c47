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
        MainMatterFinder matters = new MainMatterFinder(words, nouns.animacy());
        this.clues = List.of(
                new Contained(),
                new Remarks(words),
                new PointingBack(nouns, words),
                new Topic(words),
                new MainTopic(words, matters),
                new SameWord(nouns, words),
                new MainEvent(words, matters),
                new SameVein(),
                new Neighbourhood(nouns, words),
                new JustBefore(words));
    }

    /** @param occasions the event at which each statement was made, by the statement's index */
    List<Reference> find(ArticleIndex article, Map<Integer, Integer> occasions) {
        List<Reference> references = new ArrayList<>();
        StatementWalk walk = new StatementWalk(article, occasions);
        for (Setting setting : article.settings()) {
            List<Pointer> found = find(walk, setting);
            for (Pointer pointer : found) {
                references.add(
                        new Reference(walk.current(), pointer.event(), pointer.evidence(), pointer.confidence()));
            }
            walk.next(found);
        }
        return references;
    }

    private List<Pointer> find(StatementWalk walk, Setting setting) {
        for (Clue clue : clues) {
            List<Pointer> found = clue.find(walk, setting);
            if (!found.isEmpty()) {
                return found.size() == 1 ? found : surest(found);
            }
        }
        return List.of();
    }

    /** One pointer an event: the surest, of equals the first. */
    private static List<Pointer> surest(List<Pointer> pointers) {
        Map<Integer, Pointer> best = new TreeMap<>();
        for (Pointer pointer : pointers) {
            best.merge(pointer.event(), pointer, (a, b) -> a.confidence() >= b.confidence() ? a : b);
        }
        return List.copyOf(best.values());
    }
}
