package onrecord.importer.link;

import java.util.List;
import java.util.Map;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Trees;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.WordGroups;

/** Binds an article's statements to its events. Has no state; safe for any number of threads. */
public final class Linker {

    private final OccasionFinder occasions;
    private final ReferenceFinder references;

    public Linker() {
        EventNouns nouns = new EventNouns();
        WordGroups words = WordGroups.read("link/references.csv");
        this.occasions = new OccasionFinder(nouns, words);
        this.references = new ReferenceFinder(nouns, words);
    }

    public Links link(Trees trees, Cast cast, List<Statement> statements, List<Event> events) {
        Facts facts = new Facts(trees, cast, statements, events);
        Map<Integer, Integer> at = occasions.find(facts);
        return new Links(
                references.find(facts, at),
                at.entrySet().stream()
                        .map(each -> new Links.Occasion(each.getKey(), each.getValue()))
                        .toList());
    }
}
