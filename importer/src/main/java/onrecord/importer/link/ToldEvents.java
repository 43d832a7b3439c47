package onrecord.importer.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.Span;

/** Where an article tells its events: by sentence, and by the word that tells them. */
final class ToldEvents {

    /** How much of a word its derivations keep at least: "oppose" and "opposition". */
    static final int STEM = 5;

    private static final NavigableMap<Integer, Told> NONE = Collections.emptyNavigableMap();

    private final Map<Integer, List<Told>> all = new HashMap<>();
    private final Map<Integer, List<Told>> apart = new HashMap<>();
    private final Map<String, TreeMap<Integer, Told>> byStem = new HashMap<>();

    /** @param sayings the events that are statements themselves */
    ToldEvents(List<Event> events, Sentences sentences, Sayings sayings) {
        for (int event = 0; event < events.size(); event++) {
            for (Span mention : events.get(event).mentions()) {
                Sentence sentence = sentences.at(mention.start());
                if (sentence != null) {
                    Told told = Told.of(event, mention, sentences.tree(sentence));
                    all.computeIfAbsent(sentence.index(), any -> new ArrayList<>(2))
                            .add(told);
                }
            }
        }
        all.forEach((sentence, told) -> {
            told.sort(Comparator.comparing(Told::mention));
            for (Told each : told) {
                if (!sayings.isOne(each.event())) {
                    apart.computeIfAbsent(sentence, any -> new ArrayList<>(2)).add(each);
                }
                byStem.computeIfAbsent(stem(events.get(each.event()).trigger()), any -> new TreeMap<>())
                        .putIfAbsent(each.mention().start(), each);
            }
        });
    }

    /** The event mentions of a sentence in the order of the text. */
    List<Told> allIn(Sentence sentence) {
        return all.getOrDefault(sentence.index(), List.of());
    }

    /** Likewise, but for those of events that are statements themselves. */
    List<Told> in(Sentence sentence) {
        return apart.getOrDefault(sentence.index(), List.of());
    }

    /** The mentions of events whose word begins like this one, by where they start. */
    NavigableMap<Integer, Told> like(String lemma) {
        TreeMap<Integer, Told> like = byStem.get(stem(lemma));
        return like == null ? NONE : like;
    }

    private static String stem(String lemma) {
        return lemma.length() <= STEM ? lemma : lemma.substring(0, STEM);
    }
}
