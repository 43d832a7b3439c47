package onrecord.importer.cleaning.rule;

import onrecord.schema.vocabulary.BlockKind;

/** What stands above the headline and is no sentence: menu items, names of sections, the outlet's own name. */
final class LeadingMenu implements Rule {

    @Override
    public void apply(Draft draft) {
        int headline = headline(draft);
        for (int i = 0; i < headline; i++) {
            if (!draft.paragraph(i).endsSentence()) {
                draft.claim(i, BlockKind.BOILERPLATE);
            }
        }
    }

    private static int headline(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, BlockKind.HEADLINE)) {
                return i;
            }
        }
        return 0;
    }
}
