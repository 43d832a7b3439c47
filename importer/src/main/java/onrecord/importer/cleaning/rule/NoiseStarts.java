package onrecord.importer.cleaning.rule;

import java.util.HashSet;
import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "Read also: …", "Follow us on …", "© 2024 …": short paragraphs whose beginning gives them away. */
final class NoiseStarts implements Rule {

    private static final int LONGEST = 30;
    private static final int MOST_WORDS_OF_A_START = 6;

    private final Set<String> starts = new HashSet<>();
    private final Set<String> startsBeforeSeparator = new HashSet<>();
    private final Set<String> startsOfTitles = new HashSet<>();

    NoiseStarts() {
        for (String line : WordFile.lines("cleaning/noise-starts.txt")) {
            String start = line.replaceAll("(?::| \\*)$", "");
            (line.endsWith(":") ? startsBeforeSeparator : line.endsWith("*") ? startsOfTitles : starts).add(start);
        }
    }

    @Override
    public void apply(Draft draft) {
        draft.claimEach(this::isNoise, BlockKind.BOILERPLATE);
    }

    private boolean isNoise(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || paragraph.text().length() > 400) {
            return false;
        }
        boolean started =
                begins(paragraph.key(), starts) || begins(paragraph.key(), startsOfTitles) && paragraph.isTitleLike();
        return started && !startsWithQuote(paragraph)
                || Separators.beginning(paragraph.text())
                        .filter(startsBeforeSeparator::contains)
                        .isPresent();
    }

    private static boolean startsWithQuote(Paragraph paragraph) {
        return "\"“‘'„«".indexOf(paragraph.text().charAt(0)) >= 0;
    }

    /** Whether the key's first word, or its first two words, and so on, are among them. */
    private static boolean begins(String key, Set<String> starts) {
        int end = key.indexOf(' ');
        for (int words = 1; end > 0 && words <= MOST_WORDS_OF_A_START; words++) {
            if (starts.contains(key.substring(0, end))) {
                return true;
            }
            end = key.indexOf(' ', end + 1);
        }
        return starts.contains(key);
    }
}
