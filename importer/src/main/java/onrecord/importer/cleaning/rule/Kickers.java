package onrecord.importer.cleaning.rule;

import java.util.Locale;
import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "[NEWS ANALYSIS]", "World": the label or the section's name that stands with the headline. */
final class Kickers implements Rule {

    private static final Set<String> LABELS = WordFile.set("cleaning/kickers.txt");
    private static final Set<String> SECTIONS = WordFile.set("cleaning/section-names.txt");

    @Override
    public void apply(Draft draft) {
        int bodyStart = draft.firstProse();
        for (int i = 0; i < bodyStart; i++) {
            if (isKicker(draft.paragraph(i))) {
                draft.claim(i, BlockKind.BOILERPLATE);
            }
        }
    }

    static boolean isKicker(Paragraph paragraph) {
        return LABELS.contains(paragraph.key()) || SECTIONS.contains(paragraph.key()) || isBracketedLabel(paragraph);
    }

    static boolean isSection(Paragraph paragraph) {
        return SECTIONS.contains(paragraph.key());
    }

    private static boolean isBracketedLabel(Paragraph paragraph) {
        String text = paragraph.text();
        return text.startsWith("[")
                && text.endsWith("]")
                && paragraph.words() <= 4
                && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
