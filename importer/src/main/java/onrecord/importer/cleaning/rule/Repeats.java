package onrecord.importer.cleaning.rule;

import java.util.HashMap;
import java.util.Map;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Zone;
import onrecord.schema.vocabulary.BlockKind;

/**
 * A paragraph printed twice (a caption under both sizes of a picture, a pull quote): facts count once, in
 * the body rather than in a caption.
 */
final class Repeats implements Rule {

    private static final int SHORTEST = 8;

    @Override
    public void apply(Draft draft) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            Paragraph paragraph = draft.paragraph(i);
            boolean counts = draft.isOpen(i) || draft.is(i, BlockKind.CAPTION);
            if (!counts || paragraph.words() < SHORTEST) {
                continue;
            }
            Integer first = seen.putIfAbsent(paragraph.text(), i);
            if (first != null) {
                boolean keepsFirst = draft.isOpen(first) || !draft.isOpen(i) || paragraph.zone() != Zone.CONTENT;
                draft.withdraw(keepsFirst ? i : first, BlockKind.BOILERPLATE);
                seen.put(paragraph.text(), keepsFirst ? first : i);
            }
        }
    }
}
