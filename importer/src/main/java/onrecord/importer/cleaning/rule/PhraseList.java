package onrecord.importer.cleaning.rule;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases to be found anywhere in a paragraph's key, with one look-up a word however many phrases there are. */
final class PhraseList {

    private final Map<String, List<String>> byFirstWord;
    /** Most words begin otherwise, and need not be looked up. */
    private final BitSet beginnings = new BitSet();

    PhraseList(Collection<String> phrases) {
        byFirstWord = phrases.stream().collect(Collectors.groupingBy(phrase -> word(phrase, 0)));
        phrases.forEach(phrase -> beginnings.set(beginning(phrase, 0)));
    }

    /** Whether the key has any of them as whole words. */
    boolean isIn(String key) {
        int start = 0;
        while (start < key.length()) {
            if (beginnings.get(beginning(key, start)) && isAt(key, start)) {
                return true;
            }
            int space = key.indexOf(' ', start);
            start = space < 0 ? key.length() : space + 1;
        }
        return false;
    }

    private boolean isAt(String key, int start) {
        for (String phrase : byFirstWord.getOrDefault(word(key, start), List.of())) {
            if (key.startsWith(phrase, start) && isEnd(key, start + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    /** A small number for the first two characters. */
    private static int beginning(String text, int start) {
        int second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return (text.charAt(start) & 31) << 5 | second & 31;
    }

    private static String word(String key, int start) {
        int end = key.indexOf(' ', start);
        return key.substring(start, end < 0 ? key.length() : end);
    }

    private static boolean isEnd(String key, int at) {
        return at == key.length() || key.charAt(at) == ' ';
    }
}
