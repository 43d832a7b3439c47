package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** "VELKA, 12 February (Agency) --" on a line of its own. */
final class PlaceLines implements Rule {

    @Override
    public void apply(Draft draft) {
        int body = draft.firstProse();
        for (int i = 0; i < body; i++) {
            Paragraph line = draft.paragraph(i);
            if (OpeningPlace.length(line.text()) == line.text().length()) {
                draft.claim(i, BlockKind.DATELINE);
            }
        }
    }
}
