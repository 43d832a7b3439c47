package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "5 Comments" and everything after it. */
final class CommentSection implements Rule {

    private static final Set<String> HEADINGS = WordFile.set("cleaning/comment-headings.txt");
    /** "3 thoughts on …" and the like. */
    private static final List<String> OPENINGS = HEADINGS.stream()
            .filter(heading -> heading.endsWith("*"))
            .map(heading -> heading.substring(0, heading.length() - 1))
            .toList();

    private static final int LONGEST_NAME = 4;

    @Override
    public void apply(Draft draft) {
        int heading = heading(draft);
        if (heading < 0) {
            return;
        }
        for (int i = heading + 1; i < draft.size(); i++) {
            draft.claim(i, BlockKind.COMMENT);
        }
    }

    private static int heading(Draft draft) {
        if (!hasHeading(draft)) {
            return -1;
        }
        long before = 0;
        long all = proseLength(draft, 0, draft.size());
        for (int i = 0; i < draft.size(); i++) {
            if (isHeading(draft.paragraph(i).key()) && isSection(draft, i, before, all)) {
                return i;
            }
            before += proseLength(draft, i, i + 1);
        }
        return -1;
    }

    private static boolean hasHeading(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (isHeading(draft.paragraph(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(String key) {
        for (String opening : OPENINGS) {
            if (key.startsWith(opening)) {
                return true;
            }
        }
        return HEADINGS.contains(key);
    }

    /** Counters stand beside headlines too, and "Discussion" may be a subhead: comments come late, or look like it. */
    private static boolean isSection(Draft draft, int heading, long before, long all) {
        boolean followed = heading + 1 < draft.size();
        boolean counted = draft.paragraph(heading).key().indexOf('%') >= 0;
        boolean late = counted ? before * 2 >= all : before * 4 >= all * 3;
        return followed && before > 0 && (late || looksLikeComments(draft, heading + 1));
    }

    private static boolean looksLikeComments(Draft draft, int from) {
        int pairs = 0;
        int lines = Math.min(12, draft.size() - from);
        for (int i = from; i + 1 < from + lines; i++) {
            boolean name = isName(draft.paragraph(i));
            boolean text = draft.paragraph(i + 1).endsSentence()
                    && draft.paragraph(i + 1).words() >= 3;
            pairs += name && text ? 1 : 0;
        }
        return pairs >= 2 && pairs * 4 >= lines;
    }

    private static boolean isName(Paragraph line) {
        return line.words() <= LONGEST_NAME && !line.endsSentence();
    }

    private static long proseLength(Draft draft, int from, int to) {
        long length = 0;
        for (int i = from; i < to; i++) {
            length += draft.isOpenProse(i) ? draft.paragraph(i).text().length() : 0;
        }
        return length;
    }
}
