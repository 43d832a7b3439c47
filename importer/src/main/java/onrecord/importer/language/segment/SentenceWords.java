package onrecord.importer.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is known of words that stand before or after a sentence's end; read from {@code sentence-words.csv}. */
final class SentenceWords {

    private static final String RESOURCE = "/lexicon/language/sentence-words.csv";

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Map<String, Boolean> starters = new HashMap<>();
    private final Map<String, Boolean> attributions = new HashMap<>();

    /** Where an abbreviation may end a sentence. */
    enum Abbreviation {
        /** Belongs to the name behind it: Gen., Mr. */
        TITLE,
        /** Belongs to a number behind it: No., Jan. */
        NUMBER,
        /** May end a sentence before any capital: etc., p.m. */
        LAST,
        /** Ends a sentence only before a word that usually starts one: U.S., Inc. */
        OTHER
    }

    SentenceWords() {
        try (InputStream in = SentenceWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int comma = line.indexOf(',');
        if (comma < 0 || line.startsWith("#")) {
            return;
        }
        String kind = line.substring(0, comma);
        for (String word : line.substring(comma + 1).trim().split(" ")) {
            switch (kind) {
                case "starter" -> starters.put(word, true);
                case "attribution" -> attributions.put(word, true);
                default -> abbreviations.put(word, Abbreviation.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
    }

    Abbreviation abbreviation(Word word) {
        return abbreviations.getOrDefault(word.form().toLowerCase(Locale.ROOT), Abbreviation.OTHER);
    }

    boolean startsSentences(Word word) {
        return starters.containsKey(word.form().toLowerCase(Locale.ROOT));
    }

    boolean attributes(Word word) {
        return attributions.containsKey(word.form().toLowerCase(Locale.ROOT));
    }
}
