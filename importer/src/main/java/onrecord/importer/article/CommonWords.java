package onrecord.importer.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/** How many words a text has, and how many of them are of each language's commonest. */
final class CommonWords {

    private static final List<List<String>> ROWS = WordFile.rows("article/function-words.tsv");
    private static final List<String> LANGUAGES =
            List.copyOf(new TreeSet<>(ROWS.stream().map(row -> row.get(0)).toList()));
    private static final Map<String, List<Integer>> LANGUAGES_OF = languages();

    private static final int LONGEST =
            LANGUAGES_OF.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final int[] common = new int[LANGUAGES.size()];
    private int words;

    static CommonWords of(String text) {
        CommonWords found = new CommonWords();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        int at = 0;
        while (at < lower.length()) {
            int c = lower.charAt(at);
            c = Character.isHighSurrogate((char) c) ? lower.codePointAt(at) : c;
            boolean inside = c >= 'a' && c <= 'z' || c != ' ' && (Character.isLetter(c) || c == '\'' || c == '’');
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                found.add(lower.substring(start, at));
                start = -1;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            found.add(lower.substring(start));
        }
        return found;
    }

    private void add(String word) {
        words++;
        List<Integer> languages = word.length() > LONGEST ? null : LANGUAGES_OF.get(word);
        if (languages != null) {
            languages.forEach(language -> common[language]++);
        }
    }

    int words() {
        return words;
    }

    double share(String language) {
        return (double) common[LANGUAGES.indexOf(language)] / words;
    }

    /** The language that has more than this share, and the largest. */
    @Nullable
    String best(double smallest) {
        String best = null;
        double bestShare = smallest;
        for (String language : LANGUAGES) {
            double share = share(language);
            if (share > bestShare) {
                best = language;
                bestShare = share;
            }
        }
        return best;
    }

    private static Map<String, List<Integer>> languages() {
        Map<String, List<Integer>> languages = new HashMap<>();
        for (List<String> row : ROWS) {
            int language = LANGUAGES.indexOf(row.get(0));
            for (String word : row.get(1).split(" ")) {
                List<Integer> known = languages.computeIfAbsent(word, any -> new ArrayList<>());
                if (!known.contains(language)) {
                    known.add(language);
                }
            }
        }
        return languages;
    }
}
