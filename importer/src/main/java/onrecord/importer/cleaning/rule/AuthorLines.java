package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** A name, or the author's outlet, alone on a line between headline and body. */
final class AuthorLines implements Rule {

    private static final int LONGEST = 10;
    private static final int LONGEST_LABEL = 6;

    @Override
    public void apply(Draft draft) {
        int body = draft.firstProse();
        int top = draft.endOfTop();
        boolean belowHeadline = false;
        boolean copied = draft.isCopiedPage();
        for (int i = 0; i < top; i++) {
            belowHeadline |= draft.is(i, BlockKind.HEADLINE);
            boolean expected =
                    i < body ? belowHeadline || i > 0 && draft.is(i + 1, BlockKind.DATELINE) : isAmongNoise(draft, i);
            expected &= !copied || isBesideKnown(draft, i);
            if (expected && draft.isOpen(i) && isAuthor(draft.paragraph(i)) && !isInMenu(draft, i)) {
                draft.claim(i, BlockKind.BYLINE);
            }
        }
    }

    /** Below a lead, only what stands beside another line of the kind. */
    private static boolean isAmongNoise(Draft draft, int i) {
        return isNoise(draft, i - 1) || isNoise(draft, i + 1);
    }

    /** Among the buttons of a page that was copied with them, only what stands beside headline or date is a name. */
    private static boolean isBesideKnown(Draft draft, int i) {
        return draft.is(i - 1, BlockKind.HEADLINE)
                || draft.is(i - 1, BlockKind.DATELINE)
                || draft.is(i + 1, BlockKind.DATELINE)
                || draft.is(i - 1, BlockKind.BYLINE);
    }

    private static boolean isNoise(Draft draft, int i) {
        return draft.is(i, BlockKind.BOILERPLATE) || draft.is(i, BlockKind.DATELINE) || draft.is(i, BlockKind.BYLINE);
    }

    /** Short lines on both sides that are nothing known. */
    private static boolean isInMenu(Draft draft, int i) {
        return isLabel(draft, i - 1) && isLabel(draft, i + 1);
    }

    private static boolean isLabel(Draft draft, int i) {
        return draft.isOpen(i)
                && !draft.paragraph(i).isProse()
                && draft.paragraph(i).words() <= LONGEST_LABEL;
    }

    private static boolean isAuthor(Paragraph line) {
        return line.words() <= LONGEST
                && BylineShape.isAuthorLine(line.text())
                && !ShareBars.mentionsSharing(line)
                && OpeningPlace.length(line.text()) == 0;
    }
}
