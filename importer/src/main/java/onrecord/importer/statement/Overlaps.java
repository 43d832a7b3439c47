package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.text.Span;

/** Lets every stretch of text be one statement of one speaker, however many patterns saw it. */
final class Overlaps {

    private static final double SAME = 0.8;
    /** The marks around a quotation are no part of what was quoted. */
    private static final int MARKS = 2;

    private Overlaps() {}

    /** The reported attributions that the quoted ones do not already hold, each once. */
    static List<Attribution> without(List<Attribution> quoted, List<Attribution> reported) {
        Set<Span> quotedSpans = new HashSet<>();
        quoted.forEach(attribution -> quotedSpans.addAll(attribution.content()));
        List<Span> sorted = quotedSpans.stream().sorted().toList();
        List<Attribution> kept = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        reported.stream().sorted(Comparator.comparing(Attribution::cover)).forEach(attribution -> {
            if (!isHeld(attribution, sorted) && seen.add(attribution.cover())) {
                kept.add(attribution);
            }
        });
        return kept;
    }

    private static boolean isHeld(Attribution reported, List<Span> quoted) {
        for (Span content : reported.content()) {
            int covered = covered(content, quoted);
            if (covered < SAME * content.length() && covered < content.length() - MARKS) {
                return false;
            }
        }
        return true;
    }

    private static int covered(Span content, List<Span> quoted) {
        int covered = 0;
        for (int i = firstBehind(quoted, content.start()); i < quoted.size(); i++) {
            Span quotation = quoted.get(i);
            if (quotation.start() >= content.end()) {
                break;
            }
            covered += Math.max(
                    0, Math.min(content.end(), quotation.end()) - Math.max(content.start(), quotation.start()));
        }
        return covered;
    }

    /** Quotations do not overlap, so that their ends are in order too. */
    private static int firstBehind(List<Span> quoted, int position) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
