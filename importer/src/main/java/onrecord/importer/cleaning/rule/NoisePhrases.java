package onrecord.importer.cleaning.rule;

import java.util.List;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "All rights reserved", "delivered to your inbox": phrases that articles do not use of themselves. */
final class NoisePhrases implements Rule {

    private static final int LONGEST = 60;
    private static final List<String> PHRASES = WordFile.lines("cleaning/noise-phrases.txt").stream()
            .map(phrase -> " " + phrase + " ")
            .toList();

    @Override
    public void apply(Draft draft) {
        draft.claimEach(NoisePhrases::isNoise, BlockKind.BOILERPLATE);
    }

    private static boolean isNoise(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || paragraph.isQuoting()) {
            return false;
        }
        String key = " " + paragraph.key() + " ";
        return PHRASES.stream().anyMatch(key::contains);
    }
}
