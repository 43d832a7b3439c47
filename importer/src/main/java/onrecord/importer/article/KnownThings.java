package onrecord.importer.article;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.text.Beginnings;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Things of which nobody told before a known month, and hardly anybody after another: companies, products, laws, storms. A
 * text that names one is of the time between.
 */
final class KnownThings {

    private static final Map<String, List<Thing>> BY_FIRST_WORD = things();
    private static final Beginnings BEGINNINGS = new Beginnings(BY_FIRST_WORD.keySet());

    private record Thing(String name, Months months) {}

    private KnownThings() {}

    /** Null where none is named. */
    static @Nullable Months in(String text, List<Span> passages) {
        Months common = null;
        for (Span passage : passages) {
            int at = passage.start();
            while (at < passage.end()) {
                int end = wordEnd(text, at, passage.end());
                if (end > at) {
                    common = both(common, named(text, at, end));
                }
                at = end > at ? end : at + 1;
            }
        }
        return common;
    }

    private static @Nullable Months named(String text, int at, int wordEnd) {
        List<Thing> things = BEGINNINGS.mayStandAt(text, at) ? BY_FIRST_WORD.get(text.substring(at, wordEnd)) : null;
        Months common = null;
        if (things != null) {
            for (Thing thing : things) {
                int end = at + thing.name().length();
                if (text.startsWith(thing.name(), at) && wordEnd(text, end, text.length()) == end) {
                    common = both(common, thing.months());
                }
            }
        }
        return common;
    }

    private static @Nullable Months both(@Nullable Months one, @Nullable Months other) {
        return one == null || other == null ? (one == null ? other : one) : one.orLater(other);
    }

    private static int wordEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Map<String, List<Thing>> things() {
        Map<String, List<Thing>> things = new HashMap<>();
        for (String line : WordFile.lines("article/known-things.csv")) {
            String[] cells = line.split(";");
            String first = cells[0].substring(0, wordEnd(cells[0], 0, cells[0].length()));
            things.computeIfAbsent(first, word -> new ArrayList<>())
                    .add(new Thing(
                            cells[0],
                            Months.of(
                                    YearMonth.parse(cells[1]),
                                    cells.length > 2 ? YearMonth.parse(cells[2]) : Months.LAST)));
        }
        return things;
    }
}
