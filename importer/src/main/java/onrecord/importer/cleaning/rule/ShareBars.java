package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "Facebook Twitter WhatsApp Email": lines made of nothing but the names of ways to share. */
final class ShareBars implements Rule {

    private static final Set<String> WORDS = WordFile.set("cleaning/share-words.txt");

    /** Words of the list that other lines have as well. */
    private static final Set<String> JOINING = Set.of("and", "or", "on", "by", "with", "this", "to", "via", "%", "x");

    private static final Pattern NUMBERS = Pattern.compile("[% ]*");

    @Override
    public void apply(Draft draft) {
        draft.claimEach(ShareBars::isShareBar, BlockKind.BOILERPLATE);
        for (int i = 0; i < draft.size(); i++) {
            boolean beside = draft.is(i - 1, BlockKind.BOILERPLATE) || draft.is(i + 1, BlockKind.BOILERPLATE);
            if (beside && WORDS.contains(draft.paragraph(i).key())) {
                draft.claim(i, BlockKind.BOILERPLATE);
            }
        }
    }

    static boolean mentionsSharing(Paragraph line) {
        return List.of(line.key().split(" ")).stream()
                .anyMatch(word -> WORDS.contains(word) && !JOINING.contains(word));
    }

    private static boolean isShareBar(Paragraph paragraph) {
        return paragraph.words() >= 2
                && paragraph.words() <= 20
                && !paragraph.endsSentence()
                && !NUMBERS.matcher(paragraph.key()).matches()
                && WORDS.containsAll(List.of(paragraph.key().split(" ")));
    }
}
