package onrecord.importer.cleaning.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        List<String> beginnings = beginnings(paragraph.key());
        boolean started = beginnings.stream().anyMatch(starts::contains)
                || paragraph.isTitleLike() && beginnings.stream().anyMatch(startsOfTitles::contains);
        return started && !startsWithQuote(paragraph)
                || Separators.beginning(paragraph.text())
                        .filter(startsBeforeSeparator::contains)
                        .isPresent();
    }

    private static boolean startsWithQuote(Paragraph paragraph) {
        return "\"“‘'„«".indexOf(paragraph.text().charAt(0)) >= 0;
    }

    /** The key's first word, its first two words, and so on. */
    private static List<String> beginnings(String key) {
        List<String> beginnings = new ArrayList<>();
        int end = key.indexOf(' ');
        while (end > 0 && beginnings.size() < MOST_WORDS_OF_A_START) {
            beginnings.add(key.substring(0, end));
            end = key.indexOf(' ', end + 1);
        }
        beginnings.add(key);
        return beginnings;
    }
}
