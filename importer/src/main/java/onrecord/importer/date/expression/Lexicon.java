package onrecord.importer.date.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onrecord.importer.text.WordFile;

/** The words of one resource file, by kind: lines of {@code kind,word[,value]}. */
public final class Lexicon {

    public static final Lexicon DATES = new Lexicon("date/words.csv");
    public static final Lexicon CUES = new Lexicon("date/tense-cues.csv");

    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    private Lexicon(String file) {
        for (String line : WordFile.lines(file)) {
            String[] cells = line.split(",", 3);
            kinds.computeIfAbsent(cells[0], kind -> new HashMap<>()).put(cells[1], cells.length > 2 ? cells[2] : "");
        }
    }

    /** The words of a kind with their values. */
    public Map<String, String> words(String kind) {
        return Map.copyOf(kinds.getOrDefault(kind, Map.of()));
    }

    public Set<String> set(String kind) {
        return words(kind).keySet();
    }

    public Map<String, Integer> numbers(String kind) {
        Map<String, Integer> numbers = new HashMap<>();
        words(kind).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
        return Map.copyOf(numbers);
    }
}
