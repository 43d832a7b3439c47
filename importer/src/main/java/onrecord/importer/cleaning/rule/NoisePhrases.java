package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "All rights reserved", "delivered to your inbox": phrases that articles do not use of themselves. */
final class NoisePhrases implements Rule {

    private static final int LONGEST = 60;
    private static final PhraseList PHRASES = new PhraseList(WordFile.lines("cleaning/noise-phrases.txt"));

    @Override
    public void apply(Draft draft) {
        draft.claimEach(NoisePhrases::isNoise, BlockKind.BOILERPLATE);
    }

    private static boolean isNoise(Paragraph paragraph) {
        return paragraph.words() <= LONGEST && !paragraph.isQuoting() && PHRASES.isIn(paragraph.key());
    }
}
