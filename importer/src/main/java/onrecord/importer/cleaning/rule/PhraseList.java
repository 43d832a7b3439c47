package onrecord.importer.cleaning.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases to be found anywhere in a paragraph's key, with one look-up a word however many phrases there are. */
final class PhraseList {

    private final Map<String, List<String>> byFirstWord;

    PhraseList(Collection<String> phrases) {
        byFirstWord = phrases.stream().collect(Collectors.groupingBy(phrase -> word(phrase, 0)));
    }

    /** Whether the key has any of them as whole words. */
    boolean isIn(String key) {
        int start = 0;
        while (start < key.length()) {
            String word = word(key, start);
            for (String phrase : byFirstWord.getOrDefault(word, List.of())) {
                if (key.startsWith(phrase, start) && isEnd(key, start + phrase.length())) {
                    return true;
                }
            }
            start += word.length() + 1;
        }
        return false;
    }

    private static String word(String key, int start) {
        int end = key.indexOf(' ', start);
        return key.substring(start, end < 0 ? key.length() : end);
    }

    private static boolean isEnd(String key, int at) {
        return at == key.length() || key.charAt(at) == ' ';
    }
}
