package onrecord.importer.cleaning.rule;

import java.util.HashSet;
import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** A paragraph printed twice (a caption under both sizes of a picture, a pull quote): facts count once. */
final class Repeats implements Rule {

    private static final int SHORTEST = 8;

    @Override
    public void apply(Draft draft) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.size(); i++) {
            Paragraph paragraph = draft.paragraph(i);
            boolean counts = draft.isOpen(i) || draft.is(i, BlockKind.CAPTION);
            if (counts && paragraph.words() >= SHORTEST && !seen.add(paragraph.text())) {
                draft.withdraw(i, BlockKind.BOILERPLATE);
            }
        }
    }
}
