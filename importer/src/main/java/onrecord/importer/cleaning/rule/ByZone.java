package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** What a page's structure already settles. */
final class ByZone implements Rule {

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            claim(draft, i, draft.paragraph(i));
        }
    }

    private static void claim(Draft draft, int i, Paragraph paragraph) {
        switch (paragraph.zone()) {
            case HEADLINE -> draft.claim(i, BlockKind.HEADLINE);
            case COMMENT -> draft.claim(i, BlockKind.COMMENT);
            case OUTSIDE -> draft.claim(i, BlockKind.BOILERPLATE);
            case CAPTION -> {
                boolean creditOnly = PhotoCredit.isCreditOnly(paragraph.text()) || paragraph.words() < 3;
                draft.claim(i, creditOnly ? BlockKind.BOILERPLATE : BlockKind.CAPTION);
            }
            default -> {}
        }
    }
}
