package onrecord.importer.cleaning.rule;

import java.util.stream.IntStream;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/**
 * The title: where a byline tells, the line or lines right above it; else of the lines above the body that do not end as
 * sentences the first one long enough, or the longest.
 */
final class Headline implements Rule {

    private static final int FEWEST_WORDS = 3;
    private static final int ENOUGH_WORDS = 5;

    @Override
    public void apply(Draft draft) {
        if (draft.isCopiedPage()) {
            int headline = CopiedHeadline.find(draft);
            if (headline >= 0) {
                draft.withdraw(headline, BlockKind.HEADLINE);
            }
            return;
        }
        int body = draft.firstProse();
        int anchored = aboveByline(draft, body);
        if (anchored >= 0 && !hasHeadline(draft)) {
            draft.claim(anchored, BlockKind.HEADLINE);
            return;
        }
        int best = -1;
        for (int i = 0; i < body && !isEnough(draft, best); i++) {
            if (draft.isOpen(i) && isTitle(draft.paragraph(i)) && words(draft, i) > words(draft, best)) {
                best = i;
            }
        }
        best = belowSections(draft, best, body);
        if (body < draft.size() && !hasHeadline(draft)) {
            draft.claim(best, BlockKind.HEADLINE);
        }
    }

    /**
     * The first of the titles that stand together above the byline, a line below it being its deck; but the second where
     * a menu runs into the first.
     */
    private static int aboveByline(Draft draft, int body) {
        int byline = IntStream.range(0, body)
                .filter(i -> draft.is(i, BlockKind.BYLINE))
                .findFirst()
                .orElse(-1);
        int first = byline;
        while (first > 0 && isOpenTitle(draft, first - 1)) {
            first--;
        }
        boolean menuAbove = first > 0 && draft.isOpen(first - 1) && words(draft, first - 1) < FEWEST_WORDS;
        if (first == byline) {
            return -1;
        }
        return menuAbove && byline - first > 1 ? first + 1 : first;
    }

    private static boolean isOpenTitle(Draft draft, int index) {
        return draft.isOpen(index) && isTitle(draft.paragraph(index));
    }

    /** What stands above a section's name is the outlet's own; the headline follows. */
    private static int belowSections(Draft draft, int found, int body) {
        boolean section = false;
        for (int i = found + 1; i < body; i++) {
            section |= Kickers.isSection(draft.paragraph(i));
            if (section && draft.isOpen(i) && isTitle(draft.paragraph(i)) && words(draft, i) >= ENOUGH_WORDS) {
                return i;
            }
        }
        return found;
    }

    /** A page's structure may have told it already. */
    private static boolean hasHeadline(Draft draft) {
        return IntStream.range(0, draft.size()).anyMatch(i -> draft.is(i, BlockKind.HEADLINE));
    }

    private static boolean isTitle(Paragraph line) {
        return line.words() >= FEWEST_WORDS && line.isTitleLike() && !Kickers.isKicker(line);
    }

    private static boolean isEnough(Draft draft, int index) {
        return words(draft, index) >= ENOUGH_WORDS;
    }

    private static int words(Draft draft, int index) {
        return index < 0 ? 0 : draft.paragraph(index).words();
    }
}
