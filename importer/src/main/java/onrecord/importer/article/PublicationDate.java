package onrecord.importer.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.PartialDate;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** When an article says that it was published: in the page's head, in a line above or below the body, in its address. */
final class PublicationDate {

    private PublicationDate() {}

    static @Nullable PartialDate find(String uri, CleanText clean) {
        return Optional.ofNullable(clean.hints().published())
                .flatMap(PrintedDate::find)
                .or(() -> printed(clean))
                .or(() -> AddressDate.find(uri))
                .map(PublicationDate::stated)
                .orElse(null);
    }

    private static PartialDate stated(LocalDate day) {
        return new PartialDate(day.toString(), day, day, DateBasis.STATED);
    }

    /** A line of its own, before that one which says "published", after it one that says "updated". */
    private static Optional<LocalDate> printed(CleanText clean) {
        Optional<LocalDate> best = Optional.empty();
        int bestRank = 0;
        for (Block block : clean.blocks()) {
            int rank = rank(clean, block);
            Optional<LocalDate> date =
                    rank > bestRank ? PrintedDate.find(block.span().of(clean.text())) : Optional.empty();
            if (date.isPresent()) {
                best = date;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(CleanText clean, Block block) {
        String line = block.span().of(clean.text());
        if (line.length() > 200) {
            return 0;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return switch (block.kind()) {
            case DATELINE, BYLINE -> lower.contains("publish") ? 4 : lower.contains("updated") ? 2 : 3;
            case BOILERPLATE -> lower.startsWith("published") || lower.startsWith("posted") ? 1 : 0;
            default -> 0;
        };
    }
}
