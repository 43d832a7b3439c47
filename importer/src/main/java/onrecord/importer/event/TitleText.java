package onrecord.importer.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.text.WordGroups;

/** Makes a title of words cut out of a sentence: no article or conjunction at its head, nothing half said at its end. */
final class TitleText {

    /** What is left of quotation marks whose words were cut. */
    private static final Pattern EMPTY_QUOTES = Pattern.compile("(?:“[,.]?”|\"\") ?");

    private static final Pattern MARKS = Pattern.compile("^\\W+|\\W+$");

    private final Set<String> leading;
    private final Set<String> dangling;

    TitleText(WordGroups words) {
        leading = words.get("title-leading");
        dangling = words.get("title-dangling");
    }

    String finished(String title) {
        String words = withoutDangling(withoutLeading(withoutHalfQuotes(title.strip())));
        return words.isEmpty() ? title : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String withoutHalfQuotes(String title) {
        if (title.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0)) {
            return title;
        }
        String words = EMPTY_QUOTES.matcher(title).replaceAll("");
        long opening = words.chars().filter(c -> c == '“').count();
        long closing = words.chars().filter(c -> c == '”').count();
        String curly = opening == closing ? words : words.replaceAll("[“”]", "");
        return curly.chars().filter(c -> c == '"').count() % 2 == 0 ? curly : curly.replace("\"", "");
    }

    private String withoutLeading(String words) {
        int space = words.indexOf(' ');
        String first = space < 0
                ? ""
                : MARKS.matcher(words.substring(0, space)).replaceAll("").toLowerCase(Locale.ROOT);
        boolean amount =
                words.regionMatches(true, 0, "at least ", 0, 9) || words.regionMatches(true, 0, "at most ", 0, 8);
        boolean drop = space > 0
                && !amount
                && (leading.contains(first)
                        || first.isEmpty()
                        || "’'".indexOf(words.charAt(0)) >= 0
                        || dangling.contains(first));
        return drop ? withoutLeading(words.substring(space + 1)) : words;
    }

    private String withoutDangling(String words) {
        String trimmed = words;
        while (!trimmed.isEmpty()
                && !Character.isLetterOrDigit(trimmed.charAt(trimmed.length() - 1))
                && ",;:-–—(".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).stripTrailing();
        }
        int space = trimmed.lastIndexOf(' ');
        return space > 0 && dangling.contains(trimmed.substring(space + 1))
                ? withoutDangling(trimmed.substring(0, space))
                : trimmed;
    }
}
