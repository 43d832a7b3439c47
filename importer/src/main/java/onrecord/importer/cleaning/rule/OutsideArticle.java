package onrecord.importer.cleaning.rule;

import java.util.stream.IntStream;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** On a page that was copied as text with its menus: what stands above the headline, the buttons below it, and what follows the running text. */
final class OutsideArticle implements Rule {

    /** A byline or a date may stand right above the headline, or under the text. */
    private static final int NEAR = 6;

    /** The last words may stand behind an advertisement. */
    private static final int FAR = 12;

    private static final int LONGEST_LABEL = 4;

    @Override
    public void apply(Draft draft) {
        if (!draft.isCopiedPage()) {
            return;
        }
        RunningText text = RunningText.of(draft);
        int top = IntStream.range(0, text.first())
                .filter(i -> draft.is(i, BlockKind.HEADLINE))
                .findFirst()
                .orElse(text.first());
        for (int i = 0; i < draft.size(); i++) {
            if (i < top || i >= text.end() + FAR) {
                clear(draft, i, i >= top - NEAR);
            } else if (isButton(draft.paragraph(i)) && (i < text.first() || i >= text.end())) {
                draft.claim(i, BlockKind.BOILERPLATE);
            } else if (i >= text.end() + NEAR && !draft.isOpenProse(i)) {
                clear(draft, i, false);
            }
        }
    }

    private static boolean isButton(Paragraph line) {
        return line.words() <= LONGEST_LABEL && !line.endsSentence();
    }

    private static void clear(Draft draft, int i, boolean near) {
        boolean signs = draft.is(i, BlockKind.BYLINE) || draft.is(i, BlockKind.DATELINE);
        if (draft.isOpen(i) || signs && !near || draft.is(i, BlockKind.CAPTION)) {
            draft.withdraw(i, BlockKind.BOILERPLATE);
        }
    }
}
