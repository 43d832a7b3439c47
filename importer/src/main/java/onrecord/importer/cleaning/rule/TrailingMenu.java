package onrecord.importer.cleaning.rule;

import onrecord.schema.vocabulary.BlockKind;

/** A run of short lines after the last running text: tags, menus, footers. */
final class TrailingMenu implements Rule {

    private static final int LONGEST = 6;
    private static final int SHORTEST_RUN = 3;

    @Override
    public void apply(Draft draft) {
        int last = draft.lastProse();
        int shortLines = 0;
        boolean allShort = true;
        for (int i = last + 1; i < draft.size(); i++) {
            if (draft.isOpen(i)) {
                shortLines++;
                allShort &= draft.paragraph(i).words() <= LONGEST
                        && !draft.paragraph(i).endsSentence();
            }
        }
        if (last < 0 || !allShort || shortLines < SHORTEST_RUN) {
            return;
        }
        for (int i = last + 1; i < draft.size(); i++) {
            draft.claim(i, BlockKind.BOILERPLATE);
        }
    }
}
