package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.entity.Mention;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Answers in a conversation that is printed like a play, each turn behind its speaker's name and a colon. Whoever mostly
 * asks is taken for the interviewer, whose turns are no statements.
 */
final class Transcript {

    private static final int FEWEST_TURNS = 4;
    private static final Pattern LABEL =
            Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}) ?: +(?=\\S)");

    private final Reading reading;

    Transcript(Reading reading) {
        this.reading = reading;
    }

    List<Attribution> find() {
        List<Turn> turns = turns();
        Map<String, Integer> asked = new HashMap<>();
        Map<String, Integer> spoken = new HashMap<>();
        for (Turn turn : turns) {
            spoken.merge(turn.label(), 1, Integer::sum);
            asked.merge(turn.label(), asks(turn) ? 1 : 0, Integer::sum);
        }
        spoken.values().removeIf(count -> count < 2);
        if (turns.size() < FEWEST_TURNS || spoken.size() < 2) {
            return List.of();
        }
        return turns.stream()
                .filter(turn -> asked.getOrDefault(turn.label(), 0) * 2 <= spoken.getOrDefault(turn.label(), 0))
                .filter(turn -> spoken.containsKey(turn.label()))
                .map(turn -> Attribution.answer(turn.words(), turn.member()))
                .toList();
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < reading.passages(); i++) {
            Span passage = reading.passage(i);
            Matcher label = LABEL.matcher(passage.of(reading.text()));
            if (label.find()) {
                Span name = new Span(passage.start(), passage.start() + label.end(1));
                turns.add(new Turn(label.group(1), new Span(passage.start() + label.end(), passage.end()), who(name)));
            }
        }
        return turns;
    }

    private @Nullable Integer who(Span name) {
        return reading.cast().mentionAt(name).map(Mention::member).orElse(null);
    }

    private boolean asks(Turn turn) {
        return turn.words().of(reading.text()).endsWith("?");
    }

    private record Turn(String label, Span words, @Nullable Integer member) {}
}
