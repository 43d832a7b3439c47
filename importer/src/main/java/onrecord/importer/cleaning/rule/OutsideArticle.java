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
        clearOthers(draft, top, text.first());
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

    /** "Related news" above the text: a list of headlines, each with its date. */
    private static void clearOthers(Draft draft, int top, int body) {
        boolean others = false;
        boolean other = false;
        for (int i = top + 1; i < body; i++) {
            others |= Teasers.isHeading(draft.paragraph(i));
            if (other && draft.is(i, BlockKind.DATELINE)) {
                draft.withdraw(i, BlockKind.BOILERPLATE);
            }
            other = others && !draft.is(i, BlockKind.BYLINE) && isTitle(draft.paragraph(i));
            if (other) {
                draft.claim(i, BlockKind.BOILERPLATE);
            }
        }
    }

    private static boolean isTitle(Paragraph line) {
        return line.words() > LONGEST_LABEL && line.isTitleLike() && !DateLines.isDateLine(line);
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
