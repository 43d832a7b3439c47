package onrecord.importer.entity.name;

import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.lexicon.WordTable;
import onrecord.importer.entity.syntax.Words;

/** Organizations by their heads: "Ministry of Forests and Rivers", "1540 Disarmament Committee", "Joint Commission". */
final class OrganizationNames {

    private final WordTable heads;
    private final OrganizationStart start;

    OrganizationNames(Lexicon lexicon) {
        this.heads = lexicon.organizationHeads();
        this.start = new OrganizationStart(lexicon.roles());
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
                && !heads.get(words.lower(word)).isEmpty();
    }

    /** The end of the name. */
    private int mark(Marks marks, int head) {
        Words words = marks.words();
        Name old = marks.at(head);
        if (old != null && old.kind() != NameKind.ORGANIZATION && !isMistaken(old, head)) {
            return old.end();
        }
        int first = Math.min(start.of(marks, head), old == null ? head : old.first());
        int end = Math.max(OrganizationEnd.of(marks, head), old == null ? head + 1 : old.end());
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
}
