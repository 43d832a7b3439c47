package onrecord.importer.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.schema.vocabulary.BlockKind;

/** The month of the earliest comment: readers comment on what has just appeared. */
final class FirstComment {

    private static final int LONGEST = 80;
    /** So early in a month, the article may be of the one before. */
    private static final int FIRST_DAYS = 3;

    private FirstComment() {}

    static Optional<PartialDate> find(CleanText clean) {
        DayOrder order = DayOrder.of(clean.hints().language());
        return clean.blocks().stream()
                .filter(block ->
                        block.kind() == BlockKind.COMMENT && block.span().length() <= LONGEST)
                .flatMap(block -> day(clean, block, order).stream())
                .min(Comparator.naturalOrder())
                .map(FirstComment::month);
    }

    private static Optional<LocalDate> day(CleanText clean, Block block, DayOrder order) {
        return PrintedDate.find(block.span().of(clean.text()), order);
    }

    private static PartialDate month(LocalDate day) {
        YearMonth last = YearMonth.from(day);
        YearMonth first = day.getDayOfMonth() <= FIRST_DAYS ? last.minusMonths(1) : last;
        return AssumedDate.months(first, last);
    }
}
