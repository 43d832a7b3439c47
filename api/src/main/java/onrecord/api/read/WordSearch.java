package onrecord.api.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.api.graphql.BadRequest;

/** Finds rows by the words in them with LIKE. */
final class WordSearch {

    /** More make the statement slow and no answer better. */
    private static final int MOST_WORDS = 20;

    private WordSearch() {}

    /** One pattern for each word, for text in lower case. */
    static List<String> patterns(String argument, String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw new BadRequest(argument, "must have at least one word, or be left out");
        }
        if (words.size() > MOST_WORDS) {
            throw new BadRequest(argument, "must have at most " + MOST_WORDS + " words, has " + words.size());
        }
        return words.stream().map(WordSearch::pattern).toList();
    }

    private static String pattern(String word) {
        return "%" + word.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
