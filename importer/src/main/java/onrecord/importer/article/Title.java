package onrecord.importer.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The title of an office before a name, "Prime Minister" Jane Roe.
 *
 * @param name in lower case
 */
record Title(String name, int start, int end) {

    /** The titles that stand before names: few words do, so that it is asked of them alone which title they end. */
    static final class Finder {

        private static final int WIDEST_GAP = 3;
        private final Map<String, List<String>> byLastWord = new HashMap<>();

        Finder(Collection<String> titles) {
            for (String title : titles) {
                int end = lettersEnd(title, title.length());
                String last = title.substring(lettersStart(title, end), end);
                byLastWord.computeIfAbsent(last, word -> new ArrayList<>()).add(title);
            }
            Comparator<String> longestFirst =
                    Comparator.comparingInt(String::length).reversed();
            byLastWord.values().forEach(ending -> ending.sort(longestFirst));
        }

        List<Title> in(String text) {
            List<Title> found = new ArrayList<>();
            for (int i = 2; i < text.length(); i++) {
                if (isSpace(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i))) {
                    addBefore(i, text, found);
                }
            }
            return found;
        }

        private void addBefore(int nameStart, String text, List<Title> found) {
            int end = nameStart - 1;
            while (end > 0 && nameStart - end < WIDEST_GAP && isSpace(text.charAt(end - 1))) {
                end--;
            }
            int lettersEnd = lettersEnd(text, end);
            String last =
                    text.substring(lettersStart(text, lettersEnd), lettersEnd).toLowerCase(Locale.ROOT);
            List<String> titles = last.isEmpty() ? null : byLastWord.get(last);
            if (titles == null) {
                return;
            }
            for (String title : titles) {
                int start = end - title.length();
                if (text.regionMatches(true, start, title, 0, title.length()) && !isInsideWord(text, start)) {
                    found.add(new Title(title, start, end));
                    return;
                }
            }
        }

        private static int lettersEnd(String text, int end) {
            return end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        }

        private static int lettersStart(String text, int end) {
            int start = end;
            while (start > 0 && isAsciiLetter(text.charAt(start - 1))) {
                start--;
            }
            return start;
        }

        private static boolean isAsciiLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private static boolean isInsideWord(String text, int at) {
            return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
    }
}
