package onrecord.importer.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.event.trigger.Animacy;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** Finds the event that an article is about, and the words that name it. */
final class MainMatterFinder {

    private static final int OPENING = 3;
    /** What is told so often is what the article is about, whatever its kind. */
    private static final int OFTEN = 3;

    private final WordGroups words;
    private final List<Set<String>> alike;
    private final Things things;

    MainMatterFinder(WordGroups words, Animacy animacy) {
        this.words = words;
        this.alike = words.get("alike").stream().map(words::get).toList();
        this.things = new Things(words, animacy);
    }

    Optional<MainMatter> of(StatementWalk walk) {
        return walk.matter(this::find);
    }

    private Optional<MainMatter> find(ArticleIndex article) {
        Integer best = null;
        for (int i = 0; i < OPENING; i++) {
            Sentence sentence = article.sentences().get(i);
            for (Told told : sentence == null ? List.<Told>of() : article.told().in(sentence)) {
                if (isStory(article.event(told.event())) && isMore(article, told.event(), best)) {
                    best = told.event();
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Event event = article.event(best);
        return Optional.of(new MainMatter(best, event, withAlike(things.of(article.sentences(), event))));
    }

    /** Of events told equally often, the article's first. */
    private static boolean isMore(ArticleIndex article, int event, @Nullable Integer than) {
        if (than == null) {
            return true;
        }
        int often = article.event(event).mentions().size();
        int before = article.event(than).mentions().size();
        return often > before || often == before && event < than;
    }

    private boolean isStory(Event event) {
        return words.has("story", event.kind())
                || event.mentions().size() >= OFTEN && !words.has("beside", event.kind());
    }

    private Set<String> withAlike(Set<String> things) {
        Set<String> nouns = new HashSet<>(things);
        for (Set<String> group : alike) {
            if (!Collections.disjoint(group, things)) {
                nouns.addAll(group);
            }
        }
        return nouns;
    }
}
