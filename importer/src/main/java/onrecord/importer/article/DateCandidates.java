package onrecord.importer.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.schema.vocabulary.BlockKind;

/**
 * The lines that may tell when an article was published. What a line says of itself counts most, "published" before
 * nothing before "updated"; then where it stands: between headline and body, beside a byline.
 */
final class DateCandidates {

    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(?:publish|posted|issued)");
    private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:updat|modif|edited)");
    private static final Pattern OPENS_AS_PUBLISHED =
            Pattern.compile("(?i)^(?:first |originally )?(?:published|posted)\\b");
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d|(?i)\\d\\s?[ap]\\.?m\\b");
    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS_OF_TEXT = 8;
    private static final int MOST_WORDS_AMONG_NOISE = 20;

    private final CleanText clean;
    private final List<Block> blocks;
    private final DayOrder order;
    private final int headline;
    private final int body;

    DateCandidates(CleanText clean, DayOrder order) {
        this.clean = clean;
        this.order = order;
        blocks = clean.blocks();
        headline = headline();
        body = firstText();
    }

    Optional<LocalDate> best() {
        Optional<LocalDate> best = Optional.empty();
        int bestRank = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int rank = rank(i);
            Optional<LocalDate> date = rank > bestRank ? PrintedDate.find(line(i), order) : Optional.empty();
            if (date.isPresent()) {
                best = date;
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(int i) {
        if (blocks.get(i).span().length() > LONGEST) {
            return 0;
        }
        String line = line(i);
        int rank = switch (blocks.get(i).kind()) {
            case DATELINE, BYLINE -> labelled(line);
            case BOILERPLATE -> amongNoise(i, line);
            default -> 0;
        };
        return rank == 0
                ? 0
                : rank
                        + (isOnTop(i) ? 4 : 0)
                        + (isNearByline(i, 1) ? 2 : 0)
                        + (isNearByline(i, 2) ? 1 : 0)
                        + (isTimed(line) ? 2 : 0);
    }

    private static int labelled(String line) {
        if (PUBLISHED.matcher(line).find()) {
            return 40;
        }
        return UPDATED.matcher(line).find() ? 20 : 30;
    }

    /** A line with a date and something else in it, "May 5, 2026 Print Share", counts where dates are expected. */
    private int amongNoise(int i, String line) {
        if (OPENS_AS_PUBLISHED.matcher(line).find()) {
            return 10;
        }
        return isOnTop(i) && headline >= 0 && Phrases.countWords(line) <= MOST_WORDS_AMONG_NOISE ? 1 : 0;
    }

    private boolean isOnTop(int i) {
        return i > headline && i < body;
    }

    private boolean isNearByline(int i, int distance) {
        int from = Math.max(0, i - distance);
        int to = Math.min(blocks.size(), i + distance + 1);
        return blocks.subList(from, to).stream().anyMatch(block -> block.kind() == BlockKind.BYLINE);
    }

    private static boolean isTimed(String line) {
        return CLOCK.matcher(line).find();
    }

    private String line(int i) {
        return blocks.get(i).span().of(clean.text());
    }

    private int headline() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    private int firstText() {
        int i = Math.max(0, headline);
        while (i < blocks.size() && !isText(clean, blocks.get(i))) {
            i++;
        }
        return i;
    }

    /** Body, and not just a label that no rule knows. */
    static boolean isText(CleanText clean, Block block) {
        return block.kind() == BlockKind.BODY
                && Phrases.countWords(block.span().of(clean.text())) >= FEWEST_WORDS_OF_TEXT;
    }
}
