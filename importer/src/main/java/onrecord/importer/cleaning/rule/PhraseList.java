package onrecord.importer.cleaning.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.importer.text.Beginnings;

/** Phrases to be found anywhere in a paragraph's key, with one look-up a word however many phrases there are. */
final class PhraseList {

    private final Map<String, List<String>> byFirstWord;
    private final Beginnings beginnings;

    PhraseList(Collection<String> phrases) {
        byFirstWord = phrases.stream().collect(Collectors.groupingBy(phrase -> word(phrase, 0)));
        beginnings = new Beginnings(phrases);
    }

    /** Whether the key has any of them as whole words. */
    boolean isIn(String key) {
        int start = 0;
        while (start < key.length()) {
            if (beginnings.mayStandAt(key, start) && isAt(key, start)) {
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

    private static String word(String key, int start) {
        int end = key.indexOf(' ', start);
        return key.substring(start, end < 0 ? key.length() : end);
    }

    private static boolean isEnd(String key, int at) {
        return at == key.length() || key.charAt(at) == ' ';
    }
}
