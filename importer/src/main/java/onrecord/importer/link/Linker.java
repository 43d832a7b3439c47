package onrecord.importer.link;

import java.util.ArrayList;
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

    private final EventNouns nouns;
    private final OccasionFinder occasions;
    private final ReferenceFinder references;

    public Linker(EventNouns nouns) {
        this.nouns = nouns;
        WordGroups words = WordGroups.read("link/references.csv");
        this.occasions = new OccasionFinder(nouns, words);
        this.references = new ReferenceFinder(nouns, words);
    }

    public Links link(Trees trees, Cast cast, List<Statement> statements, List<Event> events) {
        if (statements.isEmpty() || events.isEmpty()) {
            return new Links(List.of(), List.of());
        }
        ArticleIndex article = new ArticleIndex(trees, cast, statements, events, nouns);
        Map<Integer, Integer> at = occasions.find(article);
        List<Links.Occasion> made = new ArrayList<>();
        at.forEach((statement, event) -> made.add(new Links.Occasion(statement, event)));
        return new Links(references.find(article, at), made);
    }
}
