package onrecord.importer.entity.name;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.BlockKind;

/** Organizations by their heads: "Ministry of Forests and Rivers", "1540 Disarmament Committee", "Joint Commission". */
final class OrganizationNames {

    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final int LONGEST = 12;

    /** Bodies that are "on" something. */
    private static final Set<String> BODIES = EntityWords.of("body");

    private final Lexicon lexicon;

    OrganizationNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mark(Marks marks) {
        Words words = marks.words();
        for (int head = 0; head < words.size(); head++) {
            if (isHead(words, head)) {
                head = Math.max(head, mark(marks, head) - 1);
            }
        }
    }

    private boolean isHead(Words words, int word) {
        return words.isCapital(word)
                && words.pos(word).startsWith("N")
                && !lexicon.organizationHeads().get(words.lower(word)).isEmpty();
    }

    /** The end of the name. */
    private int mark(Marks marks, int head) {
        Words words = marks.words();
        Name old = marks.at(head);
        if (old != null && old.kind() != NameKind.ORGANIZATION && !isMistaken(old, head)) {
            return old.end();
        }
        int first = Math.min(start(marks, head), old == null ? head : old.first());
        int end = Math.max(end(marks, head), old == null ? head + 1 : old.end());
        if (end - first < 2) {
            return head + 1;
        }
        marks.put(first, end, NameKind.ORGANIZATION);
        return end;
    }

    /** The engine took an organization for something else although its last word is clear. */
    private static boolean isMistaken(Name old, int head) {
        return old.kind() == NameKind.PEOPLE || old.kind() == NameKind.THING && old.end() == head + 1;
    }

    private int start(Marks marks, int head) {
        Words words = marks.words();
        int first = head;
        while (head - first < LONGEST && isBefore(marks, first - 1)) {
            first--;
        }
        while (first < head && isNoStart(words, first)) {
            first++;
        }
        return first;
    }

    private boolean isBefore(Marks marks, int word) {
        Words words = marks.words();
        Name old = marks.at(word);
        boolean person = old != null && old.kind() == NameKind.PERSON && old.length() > 1;
        if (words.pos(word).equals("POS")) {
            return isOffice(marks, word);
        }
        if (!words.exists(word) || person) {
            return false;
        }
        String form = words.form(word);
        if (form.equals("-") || form.equals("&")) {
            return words.isCapital(word - 1) && words.isCapital(word + 1);
        }
        if (words.isPos(word, "IN", "CC")) {
            return isWithin(marks, word);
        }
        boolean number = words.pos(word).equals("CD") && form.length() <= 4;
        boolean adjective = words.isCapital(word) && !ARTICLES.contains(words.lower(word));
        return number
                || adjective
                        && (words.pos(word).startsWith("N")
                                || words.pos(word).startsWith("JJ")
                                || words.pos(word).startsWith("VB"));
    }

    /** "the Marlin County Sheriff's Office": whoever it is the office of has no name here; "the Nurses' Union". */
    private boolean isOffice(Marks marks, int mark) {
        Words words = marks.words();
        Name owner = marks.at(mark - 1);
        if (!words.isCapital(mark - 1) || !words.pos(mark - 1).startsWith("NN")) {
            return false;
        }
        boolean office = owner == null
                && lexicon.roles().isRole(words.lower(mark - 1))
                && words.isLower(mark + 1, "office", "department", "service");
        boolean members = (owner == null || owner.length() == 1 && owner.kind() == NameKind.ORGANIZATION)
                && words.form(mark - 1).endsWith("s")
                && words.isLower(mark + 1, "union", "association", "federation", "society", "guild", "institute");
        return office || members;
    }

    /** "Research In Motion Ltd.", "Fire and Disaster Management Agency": small words between a name's own. */
    private static boolean isWithin(Marks marks, int word) {
        Words words = marks.words();
        boolean capital = words.isCapital(word) && word > 1 && words.block() != BlockKind.HEADLINE;
        boolean pair = words.lower(word).equals("and")
                && marks.at(word - 1) == null
                && words.pos(word - 1).startsWith("N")
                && (word == 1 || words.lower(word - 2).equals("the"));
        return words.isCapital(word - 1) && words.isCapital(word + 1) && (capital || pair);
    }

    /** Sentence openers and titles are not the name's first words. */
    private boolean isNoStart(Words words, int word) {
        boolean opener = word == 0
                && !words.pos(word).startsWith("NNP")
                && !words.lower(word + 1).equals("and")
                && !words.pos(word).startsWith("JJ");
        return opener || words.pos(word).equals("CD") && word == 0 || !words.isWord(word);
    }

    private int end(Marks marks, int head) {
        Words words = marks.words();
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
    private int attachment(Marks marks, int head, int at) {
        Words words = marks.words();
        int word = at;
        boolean on = words.lower(word).equals("on") && !BODIES.contains(words.lower(head));
        if (!LINKS.contains(words.lower(word)) || on) {
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
