package onrecord.importer.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.text.Beginnings;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/** The year in which people of a known birthday are as old as a text prints: "Jane Roe, 36," or "36-year-old Jane Roe". */
final class PrintedAges {

    private static final int REACH = 60;
    private static final Pattern BEHIND =
            Pattern.compile(", (\\d{2})(?=[,.;:]| and | who | - | – | — )| \\((\\d{2})\\)");
    private static final Pattern BEFORE = Pattern.compile("(?<![\\d.])(\\d{2})-year-old(?: [\\p{L}'’-]{1,20}){0,4} $");
    private static final Map<String, Map<String, LocalDate>> BY_FIRST_WORD = births();
    private static final Beginnings BEGINNINGS = new Beginnings(BY_FIRST_WORD.keySet());

    private PrintedAges() {}

    /** Null where no such age is printed. */
    static @Nullable Months in(String text, List<Span> passages) {
        Months common = null;
        for (Span passage : passages) {
            for (int at = passage.start(); at < passage.end(); at++) {
                char c = text.charAt(at);
                boolean begins = c >= 'A'
                        && c <= 'Z'
                        && BEGINNINGS.mayStandAt(text, at)
                        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
                Months year = begins ? named(text, passage, at) : null;
                common = common == null ? year : year == null ? common : common.or(year);
            }
        }
        return common;
    }

    private static @Nullable Months named(String text, Span passage, int at) {
        Map<String, LocalDate> births = BY_FIRST_WORD.get(text.substring(at, wordEnd(text, at)));
        if (births == null) {
            return null;
        }
        for (Map.Entry<String, LocalDate> birth : births.entrySet()) {
            int end = at + birth.getKey().length();
            if (end <= passage.end() && text.startsWith(birth.getKey(), at)) {
                int age = age(text, passage, at, end);
                return age == 0 ? null : year(birth.getValue().plusYears(age));
            }
        }
        return null;
    }

    private static int age(String text, Span passage, int start, int end) {
        Matcher behind = BEHIND.matcher(text).region(end, Math.min(passage.end(), end + REACH));
        if (behind.lookingAt()) {
            return Integer.parseInt(behind.group(1) != null ? behind.group(1) : behind.group(2));
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(passage.start(), start - REACH), start));
        return before.find() ? Integer.parseInt(before.group(1)) : 0;
    }

    private static Months year(LocalDate birthday) {
        return Months.of(YearMonth.from(birthday), YearMonth.from(birthday.plusYears(1)));
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Map<String, Map<String, LocalDate>> births() {
        Map<String, Map<String, LocalDate>> births = new HashMap<>();
        for (String line : WordFile.lines("article/births.csv")) {
            String[] cells = line.split(";");
            births.computeIfAbsent(cells[0].substring(0, wordEnd(cells[0], 0)), word -> new HashMap<>())
                    .put(cells[0], LocalDate.parse(cells[1]));
        }
        return births;
    }
}
