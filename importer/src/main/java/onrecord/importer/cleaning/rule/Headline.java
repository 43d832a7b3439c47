package onrecord.importer.cleaning.rule;

import java.util.stream.IntStream;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** The title: of the lines above the body that do not end as sentences the first one long enough, else the longest. */
final class Headline implements Rule {

    private static final int FEWEST_WORDS = 3;
    private static final int ENOUGH_WORDS = 5;

    @Override
    public void apply(Draft draft) {
        int body = draft.firstProse();
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
