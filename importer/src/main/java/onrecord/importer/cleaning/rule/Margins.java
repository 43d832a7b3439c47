package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Zone;
import onrecord.schema.vocabulary.BlockKind;

/** Of what stands around the article but not in its element: who wrote it and when it appeared, nothing else. */
final class Margins implements Rule {

    private static final int LONGEST_NAME = 5;

    @Override
    public void apply(Draft draft) {
        boolean belowHeadline = false;
        for (int i = 0; i < draft.size(); i++) {
            belowHeadline |= draft.is(i, BlockKind.HEADLINE);
            if (draft.paragraph(i).zone() == Zone.MARGIN) {
                draft.claim(i, kind(draft, i, belowHeadline));
            }
        }
    }

    private static BlockKind kind(Draft draft, int i, boolean belowHeadline) {
        Paragraph line = draft.paragraph(i);
        if (DateLines.isDateLine(line)) {
            return BlockKind.DATELINE;
        }
        boolean byline = BylineShape.isByline(line.text()) || isNameBesideDate(draft, i);
        return belowHeadline && byline ? BlockKind.BYLINE : BlockKind.BOILERPLATE;
    }

    private static boolean isNameBesideDate(Draft draft, int i) {
        Paragraph line = draft.paragraph(i);
        return line.words() <= LONGEST_NAME
                && BylineShape.isAuthorLine(line.text())
                && !ShareBars.mentionsSharing(line)
                && (isDate(draft, i - 1) || isDate(draft, i + 1));
    }

    private static boolean isDate(Draft draft, int i) {
        return i >= 0 && i < draft.size() && DateLines.isDateLine(draft.paragraph(i));
    }
}
