package onrecord.importer.cleaning.rule;

import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** Short lines after the last running text: a run of them, or what follows the first that is known for noise. */
final class TrailingMenu implements Rule {

    private static final int LONGEST = 6;
    private static final int SHORTEST_RUN = 3;
    private static final Pattern SAID = Pattern.compile("\\b(?:said|says|told|added)\\b");

    @Override
    public void apply(Draft draft) {
        int last = draft.lastProse();
        if (last < 0) {
            return;
        }
        int from = isRun(draft, last + 1) ? last + 1 : footer(draft, last + 1);
        for (int i = from; i < draft.size(); i++) {
            if (!isSpeech(draft.paragraph(i))) {
                draft.claim(i, BlockKind.BOILERPLATE);
            }
        }
    }

    /** The article's last words may be few: “We are ready,” he said. */
    private static boolean isSpeech(Paragraph line) {
        return line.endsSentence()
                && (line.isQuoting() || SAID.matcher(line.key()).find());
    }

    private static int footer(Draft draft, int from) {
        int index = from;
        while (index < draft.size() && !draft.is(index, BlockKind.BOILERPLATE)) {
            index++;
        }
        return index;
    }

    /** Results and line-ups have figures and punctuation, tags and menus have not. */
    private static boolean isLabel(Paragraph line) {
        return line.words() <= LONGEST
                && !line.endsSentence()
                && line.text().chars().noneMatch(c -> ":;,0123456789".indexOf(c) >= 0);
    }

    private static boolean isRun(Draft draft, int from) {
        int lines = 0;
        boolean allShort = true;
        for (int i = from; i < draft.size(); i++) {
            if (draft.isOpen(i)) {
                lines++;
                allShort &= isLabel(draft.paragraph(i));
            }
        }
        return allShort && lines >= SHORTEST_RUN;
    }
}
