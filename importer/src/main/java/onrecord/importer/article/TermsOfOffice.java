package onrecord.importer.article;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Map<String, List<String>> OTHER_TITLES = Map.of(
            "prime minister", List.of("pm", "premier"),
            "gov.", List.of("governor"),
            "vice president", List.of("vice-president"),
            "secretary-general", List.of("secretary general"),
            "fed chair", List.of("federal reserve chair"),
            "fed chairman", List.of("federal reserve chairman"),
            "tory leader", List.of("conservative leader"),
            "ceo", List.of("chief executive", "chief executive officer"));
    private static final String MANAGER = "manager";
    private static final List<String> MANAGERS = List.of("boss", "coach", "head coach");
    private static final String NO_SHORT_NAME = "-";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, Months> TERMS = terms();
    private static final Title.Finder TITLES = titles();
    /** What an administration does, not what it did. */
    private static final Pattern ADMINISTRATION = Pattern.compile("\\b(?:incoming (\\p{Lu}\\p{Ll}{1,20}) administration"
            + "|(\\p{Lu}\\p{Ll}{1,20}) administration(?= (?:officials?|is|are|has|have|will|plans)\\b))");

    private static final Pattern WORD =
            Pattern.compile("\\G\\s{1,3}(\\p{Lu}[\\p{L}.\\-]{0,30}|(?:von|van|der|de|da|bin|al|el|la|le)(?=\\s))");

    private TermsOfOffice() {}

    /** Null where nobody is named so. */
    static @Nullable Months in(String text, List<Span> passages) {
        Months common = null;
        for (Span passage : passages) {
            String part = passage.of(text);
            for (Title title : TITLES.in(part)) {
                Months term = isInOffice(part, title.start()) ? term(title.name(), part, title.end()) : null;
                common = narrowed(common, term);
            }
            if (part.contains("administration")) {
                common = administrations(part, common);
            }
        }
        return common == null ? null : common.plus(MONTHS_AFTER);
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
        return common == null || term == null ? (common == null ? term : common) : common.orLater(term);
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
        String lower = bare.toLowerCase(Locale.ROOT);
        return isPlain(lower)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Months> terms() {
        Map<String, Months> terms = new HashMap<>();
        for (String line : WordFile.lines("article/terms-of-office.csv")) {
            String[] cells = line.split(";");
            Months term = Months.of(YearMonth.parse(cells[2]), YearMonth.parse(cells[3]));
            String last = cells.length > 4 ? cells[4] : cells[1].substring(cells[1].lastIndexOf(' ') + 1);
            for (String title : titles(cells[0])) {
                terms.merge(title + " " + cells[1], term, Months::or);
                if (!last.equals(NO_SHORT_NAME) && !last.equals(cells[1])) {
                    terms.merge(title + " " + last, term, Months::or);
                }
            }
        }
        return Map.copyOf(terms);
    }

    private static Title.Finder titles() {
        Set<String> titles = new HashSet<>();
        for (String line : WordFile.lines("article/terms-of-office.csv")) {
            titles.addAll(titles(line.substring(0, line.indexOf(';'))));
        }
        return new Title.Finder(titles);
    }

    /** A title and what else is printed for it. */
    private static List<String> titles(String title) {
        List<String> titles = new ArrayList<>(OTHER_TITLES.getOrDefault(title, List.of()));
        titles.add(title);
        if (title.endsWith(MANAGER)) {
            String club = title.substring(0, title.length() - MANAGER.length());
            MANAGERS.forEach(other -> titles.add(club + other));
        }
        return titles;
    }
}
