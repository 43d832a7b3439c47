package onrecord.importer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Which events are statements themselves: "she demanded a recount" is both. */
final class Sayings {

    private final Map<Integer, Set<Span>> cuesByEvent = new HashMap<>();

    private record Cue(Span span, String lemma) {}

    Sayings(List<Statement> statements, List<Event> events, Sentences sentences) {
        TreeMap<Integer, Cue> cues = cues(statements, sentences);
        for (int event = 0; event < events.size(); event++) {
            for (Span mention : events.get(event).mentions()) {
                for (Cue cue : cues.subMap(mention.start(), mention.end()).values()) {
                    if (cue.lemma().equals(events.get(event).trigger())) {
                        cuesByEvent
                                .computeIfAbsent(event, any -> new HashSet<>())
                                .add(cue.span());
                    }
                }
            }
        }
    }

    /** The words of all cues, by where they start. */
    private static TreeMap<Integer, Cue> cues(List<Statement> statements, Sentences sentences) {
        TreeMap<Integer, Cue> cues = new TreeMap<>();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            Sentence sentence = cue == null ? null : sentences.at(cue.start());
            if (cue != null && sentence != null) {
                for (Token token : sentence.tokens()) {
                    if (cue.encloses(token.span())) {
                        cues.put(token.span().start(), new Cue(cue, token.lemma()));
                    }
                }
            }
        }
        return cues;
    }

    /** Whether an event is any statement: whoever speaks next rarely speaks of it. */
    boolean isOne(int event) {
        return cuesByEvent.containsKey(event);
    }

    /** Whether an event is that statement: nobody speaks of it by saying so. */
    boolean is(int event, @Nullable Span cue) {
        Set<Span> cues = cue == null ? null : cuesByEvent.get(event);
        return cues != null && cues.contains(cue);
    }
}
