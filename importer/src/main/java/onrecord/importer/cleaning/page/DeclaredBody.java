package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The article's text as the page's head declares it (JSON-LD articleBody): tells which passages belong to it. */
final class DeclaredBody {

    private static final int RUN = 5;
    private static final int SHORTEST = 400;
    private static final double MOST = 0.8;

    private final Set<Integer> runs = new HashSet<>();
    private final int length;

    DeclaredBody(@Nullable String text) {
        length = text == null ? 0 : text.length();
        if (length >= SHORTEST) {
            runs.addAll(runs(text));
        }
    }

    /** Whether nearly all that is declared is on the page too, so that the page can be judged by it. */
    boolean isPrinted(List<Passage> passages) {
        int printed = passages.stream()
                .filter(this::holds)
                .mapToInt(passage -> passage.text().length())
                .sum();
        return !runs.isEmpty() && printed >= MOST * length;
    }

    /** Whether most of the passage's runs of words are declared; never of a passage too short to tell. */
    boolean holds(Passage passage) {
        List<Integer> own = runs(passage.text());
        long shared = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && shared >= MOST * own.size();
    }

    private static List<Integer> runs(@Nullable String text) {
        List<Integer> runs = new ArrayList<>();
        List<String> words = words(text == null ? "" : text);
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode());
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
