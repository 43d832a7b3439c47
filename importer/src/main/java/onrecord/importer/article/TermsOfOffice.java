package onrecord.importer.article;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * The time at which all those whom a text names with their offices held them: news calls a person "President" while he is,
 * and "former President" or by his bare name afterwards.
 */
final class TermsOfOffice {

    /** So long after it ends, what was done in office is still told with the title. */
    private static final int MONTHS_AFTER = 8;

    private static final int MOST_NAMES = 5;
    private static final int LONGEST_NAME = 120;
    private static final Set<String> NOT_IN_OFFICE =
            Set.of("former", "ex", "then", "late", "previous", "past", "onetime", "vice", "deputy", "shadow", "old");
    private static final Map<String, String> OTHER_TITLES = Map.of(
            "pm", "prime minister",
            "premier", "prime minister",
            "governor", "gov.",
            "vice-president", "vice president",
            "secretary general", "secretary-general",
            "federal reserve chair", "fed chair",
            "federal reserve chairman", "fed chairman",
            "conservative leader", "tory leader");
    private static final Map<String, Months> TERMS = terms();
    private static final Title.Finder TITLES = titles();
    /** What an administration does, not what it did. */
    private static final Pattern ADMINISTRATION = Pattern.compile("\\b(?:incoming (\\p{Lu}\\p{Ll}{1,20}) administration"
            + "|(\\p{Lu}\\p{Ll}{1,20}) administration(?= (?:officials?|is|are|has|have|will|plans)\\b))");

    private static final Pattern WORD = Pattern.compile("\\G\\s{1,3}(\\p{Lu}[\\p{L}.\\-]{0,30})");

    private TermsOfOffice() {}

    /** Empty where nobody is named so. */
    static Optional<Months> in(String text, List<Span> passages) {
        Months common = null;
        for (Span passage : passages) {
            String part = passage.of(text);
            for (Title title : TITLES.in(part)) {
                Months term = isInOffice(part, title.start())
                        ? term(OTHER_TITLES.getOrDefault(title.name(), title.name()), part, title.end())
                        : null;
                common = narrowed(common, term);
            }
            if (part.contains("administration")) {
                common = administrations(part, common);
            }
        }
        return Optional.ofNullable(common).map(months -> months.plus(MONTHS_AFTER));
    }

    private static @Nullable Months administrations(String part, @Nullable Months told) {
        Months common = told;
        Matcher administration = ADMINISTRATION.matcher(part);
        while (administration.find()) {
            boolean incoming = administration.group(1) != null;
            String key = incoming
                    ? "president-elect " + lower(administration.group(1))
                    : "president " + lower(administration.group(2));
            common = narrowed(common, TERMS.get(key));
        }
        return common;
    }

    private static @Nullable Months narrowed(@Nullable Months common, @Nullable Months term) {
        return common == null ? term : term == null ? common : both(common, term);
    }

    /** Of two who cannot have held office at once the later one does. */
    private static Months both(Months one, Months other) {
        Months both = one.and(other);
        return !both.isEmpty() ? both : one.last().isAfter(other.last()) ? one : other;
    }

    private static @Nullable Months term(String title, String text, int from) {
        String[] names = new String[MOST_NAMES];
        int count = 0;
        Matcher word = WORD.matcher(text).region(from, Math.min(text.length(), from + LONGEST_NAME));
        while (count < MOST_NAMES && word.find()) {
            names[count++] = lower(word.group(1));
        }
        for (int first = 0; first < count; first++) {
            StringBuilder name = new StringBuilder(title);
            for (int last = first; last < count; last++) {
                Months term = TERMS.get(name.append(' ').append(names[last]).toString());
                if (term != null && (first == 0 || last > first)) {
                    return term;
                }
            }
        }
        return null;
    }

    private static boolean isInOffice(String text, int at) {
        int end = at;
        while (end > 0 && " -–".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 10) {
            start--;
        }
        return !NOT_IN_OFFICE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static String lower(String name) {
        String bare = name.endsWith(".") && name.length() > 2 ? name.substring(0, name.length() - 1) : name;
        return bare.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Months> terms() {
        Map<String, Months> terms = new HashMap<>();
        for (String line : WordFile.lines("article/terms-of-office.csv")) {
            String[] cells = line.split(";");
            Months term = Months.of(month(cells[2]), month(cells[3]));
            String last = cells[1].substring(cells[1].lastIndexOf(' ') + 1);
            Stream.of(cells[1], cells.length > 4 ? cells[4] : last)
                    .forEach(name -> terms.merge(cells[0] + " " + name, term, Months::or));
        }
        return Map.copyOf(terms);
    }

    /** Far cheaper than a formatter that is needed nowhere else. */
    private static YearMonth month(String printed) {
        return YearMonth.of(Integer.parseInt(printed.substring(0, 4)), Integer.parseInt(printed.substring(5)));
    }

    private static Title.Finder titles() {
        Set<String> titles = WordFile.lines("article/terms-of-office.csv").stream()
                .map(line -> line.substring(0, line.indexOf(';')))
                .collect(Collectors.toSet());
        titles.addAll(OTHER_TITLES.keySet());
        return new Title.Finder(titles);
    }
}
