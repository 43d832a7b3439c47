package onrecord.importer.cleaning.rule;

import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "Header Ads", "Get a summary", "Share this article": lines that are noise as they stand. */
final class NoiseLines implements Rule {

    private static final Set<String> LINES = WordFile.set("cleaning/noise-lines.txt");

    @Override
    public void apply(Draft draft) {
        draft.claimEach(NoiseLines::isNoise, BlockKind.BOILERPLATE);
    }

    /** A line without any word (a row of stars, a page number) is noise too. */
    private static boolean isNoise(Paragraph paragraph) {
        String key = paragraph.key();
        return LINES.contains(key) || paragraph.words() <= 1 && (key.isEmpty() || key.equals("%"));
    }
}
