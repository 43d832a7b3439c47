package onrecord.importer.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one resource file, by kind: lines of {@code kind,word[,value]}. */
final class Lexicon {

    static final Lexicon DATES = new Lexicon("date-words.csv");
    static final Lexicon CUES = new Lexicon("tense-cues.csv");

    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    private Lexicon(String file) {
        for (String line : lines(file)) {
            String[] cells = line.split(",", 3);
            kinds.computeIfAbsent(cells[0], kind -> new HashMap<>()).put(cells[1], cells.length > 2 ? cells[2] : "");
        }
    }

    /** The words of a kind with their values. */
    Map<String, String> words(String kind) {
        return Map.copyOf(kinds.getOrDefault(kind, Map.of()));
    }

    Set<String> set(String kind) {
        return words(kind).keySet();
    }

    Map<String, Integer> numbers(String kind) {
        Map<String, Integer> numbers = new HashMap<>();
        words(kind).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
        return Map.copyOf(numbers);
    }

    /** The lines of a resource file that are neither empty nor comments. */
    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
