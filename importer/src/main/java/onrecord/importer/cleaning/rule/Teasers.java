package onrecord.importer.cleaning.rule;

import java.util.Map;
import java.util.stream.Collectors;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordList;
import onrecord.schema.vocabulary.BlockKind;

/** "Previous Article", "Most read": a heading, and after it the headlines of other articles. */
final class Teasers implements Rule {

    private static final Map<String, String> HEADINGS = WordList.rows("cleaning/teaser-headings.txt").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0)));
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_WORDS_IN_THE_BODY = 5;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            String claims = HEADINGS.get(draft.paragraph(i).key());
            if (claims != null) {
                draft.claim(i, BlockKind.BOILERPLATE);
                claimAfter(draft, i, claims);
            }
        }
    }

    private static void claimAfter(Draft draft, int heading, String claims) {
        int next = heading + 1;
        if (claims.equals("always")
                && draft.isOpen(next)
                && !draft.paragraph(next).isProse()) {
            draft.claim(next, BlockKind.BOILERPLATE);
        } else if (claims.equals("title") && isTeaser(draft, next)) {
            draft.claim(next, BlockKind.BOILERPLATE);
        } else if (claims.equals("list")) {
            while (isTeaser(draft, next)) {
                draft.claim(next++, BlockKind.BOILERPLATE);
            }
        }
    }

    /** In the middle of the body, a short line before running text is a subhead rather than a teaser. */
    private static boolean isTeaser(Draft draft, int index) {
        if (!draft.isOpen(index)) {
            return false;
        }
        Paragraph line = draft.paragraph(index);
        boolean maySubhead = draft.isOpenProse(index + 1) && line.words() < FEWEST_WORDS_IN_THE_BODY;
        return line.isTitleLike() && line.words() <= MOST_WORDS && !line.isQuoting() && !maySubhead;
    }
}
