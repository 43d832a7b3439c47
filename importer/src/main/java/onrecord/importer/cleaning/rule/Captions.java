package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** Descriptions of pictures: those with a credit at the end, and those that describe what is to be seen. */
final class Captions implements Rule {

    private static final int LONGEST = 120;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && isCaption(draft, i)) {
                boolean creditOnly = PhotoCredit.isCreditOnly(draft.paragraph(i).text());
                draft.claim(i, creditOnly ? BlockKind.BOILERPLATE : BlockKind.CAPTION);
            }
        }
    }

    private static boolean isCaption(Draft draft, int i) {
        Paragraph paragraph = draft.paragraph(i);
        if (paragraph.words() > LONGEST || paragraph.words() < 2) {
            return false;
        }
        int twice = isRepeated(draft, i) && !paragraph.isQuoting() ? 1 : 0;
        return paragraph.key().startsWith("image caption ")
                || PhotoCredit.endsWithCredit(paragraph.text())
                || PictureCues.weight(paragraph) + twice >= 2;
    }

    private static boolean isRepeated(Draft draft, int i) {
        return i + 1 < draft.size()
                && draft.paragraph(i + 1).text().equals(draft.paragraph(i).text());
    }
}
