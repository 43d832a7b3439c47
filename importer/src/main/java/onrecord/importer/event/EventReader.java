package onrecord.importer.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.importer.article.Article;
import onrecord.importer.date.DateMention;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Trees;

/** Reads the events that an article tells. Has no state; safe for any number of threads. */
public final class EventReader {

    private final Knowledge knowledge = Knowledge.read();

    /** What the reader knows of the nouns that tell events. */
    public EventNouns nouns() {
        return new EventNouns(knowledge);
    }

    /** The article's events in the order in which it first tells them. */
    public List<Event> read(Article article, Trees trees, List<DateMention> dates, Cast cast) {
        CastIndex index = new CastIndex(cast, new NaturalFeatures(knowledge, cast).in(trees.sentences()));
        TellingFinder finder = new TellingFinder(knowledge, index, article, dates);
        List<Telling> tellings = new ArrayList<>();
        for (Sentence sentence : trees.sentences()) {
            finder.addTold(trees.of(sentence), tellings);
        }
        tellings.sort(Comparator.comparingInt(
                telling -> telling.trigger().token().span().start()));
        EventTitles titles = new EventTitles(knowledge, index, trees.text());
        return new EventMerger(knowledge, index).merge(tellings, titles);
    }
}
