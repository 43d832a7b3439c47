package onrecord.importer.language.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.importer.text.WordFile;

/** What is known of words that stand before or after a sentence's end; read from {@code sentence-words.csv}. */
final class SentenceWords {

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Set<String> clocked = new HashSet<>();
    private final Set<String> starters = new HashSet<>();
    private final Set<String> attributions = new HashSet<>();
    private final Set<String> plainWords = new HashSet<>();
    private final edu.emory.mathcs.nlp.component.tokenizer.dictionary.Abbreviation treebank =
            new edu.emory.mathcs.nlp.component.tokenizer.dictionary.Abbreviation();

    /** Where an abbreviation may end a sentence. */
    enum Abbreviation {
        /** Belongs to the name behind it: Gen., Mr. */
        TITLE,
        /** Belongs to a number behind it: No., Jan. */
        NUMBER,
        /** May end a sentence before any capital: etc. */
        LAST,
        /** The same, but not before what tells the hour more closely: 9 p.m. Monday. */
        CLOCK,
        /** Ends a sentence only before a word that usually starts one: U.S., Inc. */
        OTHER
    }

    SentenceWords() {
        WordFile.lines("language/sentence-words.csv").forEach(this::read);
    }

    private void read(String line) {
        int comma = line.indexOf(',');
        if (comma < 0) {
            return;
        }
        String kind = line.substring(0, comma);
        for (String word : line.substring(comma + 1).trim().split(" ")) {
            switch (kind) {
                case "clocked" -> clocked.add(word);
                case "starter" -> starters.add(word);
                case "word" -> plainWords.add(word);
                case "attribution" -> attributions.add(word);
                default -> abbreviations.put(word, Abbreviation.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
    }

    Abbreviation abbreviation(Word word) {
        return abbreviations.getOrDefault(word.form().toLowerCase(Locale.ROOT), Abbreviation.OTHER);
    }

    boolean isTitle(String abbreviation) {
        return abbreviations.get(abbreviation.toLowerCase(Locale.ROOT)) == Abbreviation.TITLE;
    }

    /** Whether the dot at the end of this word is part of it. */
    boolean keepsDot(String word) {
        String stem = word.substring(0, word.length() - 1);
        if (stem.length() == 1 && Character.isUpperCase(stem.charAt(0)) || stem.indexOf('.') >= 0) {
            return true;
        }
        if (plainWords.contains(stem)) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return abbreviations.containsKey(lower)
                || treebank.isAbbreviationEndingWithPeriod(lower.substring(0, lower.length() - 1));
    }

    boolean startsSentences(Word word) {
        return starters.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether it may belong to the hour before it: a day, a month or a time zone. */
    boolean tellsHour(Word word) {
        return clocked.contains(word.form().toLowerCase(Locale.ROOT));
    }

    boolean attributes(Word word) {
        return attributions.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
