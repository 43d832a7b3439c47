package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/**
 * The stretch of a page that has most running text for the lines between it: the article itself, where a page was
 * copied as text with its menus and teasers.
 *
 * @param first its first paragraph
 * @param end behind its last one
 */
record RunningText(int first, int end) {

    private static final int MOST_WORTH = 60;
    private static final int COST_OF_LINE = 8;
    private static final int SHARE_IF_ALONE = 3;
    private static final int LONG_LINE = 20;

    /** Empty where the page has no prose. */
    static RunningText of(Draft draft) {
        RunningText best = new RunningText(draft.size(), draft.size());
        int bestWorth = 0;
        int worth = 0;
        int first = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (worth <= 0) {
                worth = 0;
                first = i;
            }
            worth += worth(draft, i);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new RunningText(first, i + 1);
            }
        }
        return best;
    }

    private static int worth(Draft draft, int i) {
        Paragraph paragraph = draft.paragraph(i);
        if (draft.isOpenProse(i)) {
            int words = Math.min(MOST_WORTH, paragraph.words());
            return isAmongProse(draft, i) ? words : words / SHARE_IF_ALONE;
        }
        return paragraph.words() >= LONG_LINE && !draft.is(i, BlockKind.COMMENT) ? 0 : -COST_OF_LINE;
    }

    /** Teasers have a headline each. */
    private static boolean isAmongProse(Draft draft, int i) {
        return draft.isOpenProse(i - 1) || draft.isOpenProse(i + 1);
    }
}
