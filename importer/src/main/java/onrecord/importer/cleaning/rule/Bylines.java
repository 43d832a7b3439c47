package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Zone;
import onrecord.schema.vocabulary.BlockKind;

/** "By Jane Roe", "BY SEO JI-EUN [mail]", "Jane Roe, Staff writer": who wrote the article. */
final class Bylines implements Rule {

    @Override
    public void apply(Draft draft) {
        int top = draft.endOfTop();
        int lastProse = draft.lastProse();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && isByline(draft, i, i < top, i > lastProse)) {
                draft.claim(i, BlockKind.BYLINE);
            }
        }
    }

    private static boolean isByline(Draft draft, int i, boolean above, boolean below) {
        Paragraph paragraph = draft.paragraph(i);
        boolean atEdge = above || below;
        return atEdge && BylineShape.isByline(paragraph.text())
                || BylineShape.isWrittenBy(paragraph.text())
                || paragraph.zone() == Zone.BYLINE && BylineShape.opensWithName(paragraph.text())
                || above && followsBy(draft, i) && BylineShape.isName(paragraph.text());
    }

    /** After a line that ends in "by". */
    private static boolean followsBy(Draft draft, int i) {
        return i > 0 && (" " + draft.paragraph(i - 1).key()).endsWith(" by");
    }
}
