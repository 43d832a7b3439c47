package onrecord.api.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onrecord.api.text.Finds.Find;

/** Chooses the parts of a text that show best what was sought in it. */
public final class Excerpts {

    private static final int LONGEST = 200;
    /** How much of the text stands before what was found. */
    private static final int BEFORE = 60;

    private final String text;
    private final List<Word> words;
    private final List<Find> finds;

    private Excerpts(String text, Sought sought) {
        this.text = text;
        words = Words.of(text);
        finds = new ArrayList<>(Finds.in(words, sought.wanted()));
    }

    /** At most so many parts of a text: those with most of what is sought first; none crosses the end of a line. */
    public static List<Excerpt> of(String text, Sought sought, int most) {
        Excerpts excerpts = new Excerpts(text, sought);
        List<Excerpt> chosen = new ArrayList<>();
        while (chosen.size() < most && !excerpts.finds.isEmpty()) {
            chosen.add(excerpts.next());
        }
        return chosen;
    }

    private Excerpt next() {
        List<Find> best = List.of();
        long mostPhrases = 0;
        for (int i = 0; i < finds.size(); i++) {
            List<Find> near = near(i);
            long phrases = near.stream().map(Find::phrase).distinct().count();
            if (phrases > mostPhrases || phrases == mostPhrases && near.size() > best.size()) {
                best = near;
                mostPhrases = phrases;
            }
        }
        Range range = around(best);
        List<Find> shown = finds.stream()
                .filter(find -> range.start() <= find.start() && find.end() <= range.end())
                .toList();
        Set<Find> used = Set.copyOf(shown);
        finds.removeIf(find -> used.contains(find) || find.start() < range.end() && find.end() > range.start());
        return new Excerpt(
                range,
                shown.stream()
                        .sorted(Comparator.comparingInt(Find::start))
                        .map(find -> new Range(find.start(), find.end()))
                        .toList(),
                (int) shown.stream().map(Find::phrase).distinct().count());
    }

    /** A find and those after it that fit on the same line of an excerpt; at least itself. */
    private List<Find> near(int first) {
        int most = endOfLine(finds.get(first).end(), finds.get(first).start() + LONGEST - BEFORE);
        int end = first + 1;
        while (end < finds.size() && finds.get(end).end() <= most) {
            end++;
        }
        return finds.subList(first, end);
    }

    private Range around(List<Find> near) {
        int first = near.get(0).start();
        int last = near.get(near.size() - 1).end();
        int from = startOfLine(first, first - BEFORE);
        int to = endOfLine(last, from + LONGEST);
        int start = first;
        int end = last;
        for (Word word : words) {
            if (from <= word.start() && word.end() <= to) {
                start = Math.min(start, word.start());
                end = Math.max(end, word.end());
            }
        }
        return new Range(isWhole(from) ? stripped(from, start) : start, isWhole(to) ? to : end);
    }

    /** The end of the line, but at most this far. */
    private int endOfLine(int place, int most) {
        int limit = Math.min(text.length(), most);
        int end = place;
        while (end < limit && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    /** The start of the line, but at least so near. */
    private int startOfLine(int place, int least) {
        int limit = Math.max(0, least);
        int start = place;
        while (start > limit && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether a line begins or ends here. */
    private boolean isWhole(int place) {
        return place == 0 || place == text.length() || isLineEnd(place - 1) || isLineEnd(place);
    }

    private boolean isLineEnd(int place) {
        return text.charAt(place) == '\n' || text.charAt(place) == '\r';
    }

    private int stripped(int from, int start) {
        int place = from;
        while (place < start && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }
}
