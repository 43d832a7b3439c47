package onrecord.importer.entity.name;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.syntax.Words;

/** Where an organization's name ends: "Ministry of Forests and Rivers", "Joint Commission on Economic Cooperation". */
final class OrganizationEnd {

    /** Bodies that are "on" something. */
    private static final Set<String> BODIES = EntityWords.of("body");

    private OrganizationEnd() {}

    /** Behind the last word of the name. */
    static int of(Marks marks, int head) {
        int end = head + 1;
        while (true) {
            int next = attachment(marks, head, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
    }

    /** Behind "of Foreign Affairs", "for National Strategy", "and Fisheries" of a list that "of" opened. */
    private static int attachment(Marks marks, int head, int at) {
        Words words = marks.words();
        int word = at;
        boolean on = words.lower(word).equals("on") && !BODIES.contains(words.lower(head));
        if (!words.isLower(word, "of", "for", "on") || on) {
            return at;
        }
        boolean the = words.lower(word + 1).equals("the");
        int from = word + (the ? 2 : 1);
        int end = capitals(marks, from);
        if (end == from) {
            return at;
        }
        return list(marks, end);
    }

    private static int capitals(Marks marks, int from) {
        Words words = marks.words();
        int end = from;
        while (words.isCapital(end)
                && words.isPos(end, "NN*", "JJ", "VBG", "VBN")
                && (!marks.is(end, NameKind.PERSON) || words.pos(end).endsWith("S"))) {
            end++;
        }
        return end;
    }

    /** ", Scientific and Technological Cooperation" behind "on Economic". */
    private static int list(Marks marks, int from) {
        Words words = marks.words();
        int end = from;
        int at = from;
        while (words.form(at).equals(",")
                || words.lower(at).equals("and")
                || words.form(at).equals("&")) {
            boolean last = !words.form(at).equals(",");
            int next = at + 1;
            if (!last && words.lower(next).equals("and")) {
                last = true;
                next++;
            }
            int stop = capitals(marks, next);
            if (stop == next) {
                return end;
            }
            at = stop;
            if (last) {
                return lastOfList(words, from, next, stop, end);
            }
        }
        return end;
    }

    /** Another name may follow straight behind: "Ministry of Forests and Rivers Oh Sang-min". */
    private static int lastOfList(Words words, int from, int next, int stop, int end) {
        for (int last = stop; last > next; last--) {
            if (sameList(words, from, last)) {
                return last;
            }
        }
        return end;
    }

    /** "Ministry of Forests and Rivers" is one name, "Bank of Japan and Toyota" are two. */
    private static boolean sameList(Words words, int from, int end) {
        return words.head(end - 1) >= 0 && words.first(words.head(end - 1)) < from;
    }
}
