package onrecord.importer.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.DateReader;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * The day that a dateline or byline tells without its year: "LONDON, June 5 (Agency)", "Posted: Wed June 5, 10:40 am".
 *
 * @param weekday null where it tells none
 */
record PrintedDay(MonthDay day, @Nullable DayOfWeek weekday) {

    private static final DateReader READER = new DateReader();
    private static final int LONGEST = 200;

    /** The first one above the text or at its beginning. */
    static Optional<PrintedDay> find(CleanText clean) {
        for (Block block : clean.blocks()) {
            if (DateCandidates.isText(clean, block)) {
                return Optional.empty();
            }
            boolean dated = block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE;
            PrintedDay found = dated && block.span().length() <= LONGEST
                    ? read(block.span().of(clean.text()))
                    : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable PrintedDay read(String line) {
        for (DateMention mention : READER.read(line, List.of(new Span(0, line.length())), null)) {
            MonthDay day = Weekdays.day(mention.date().edtf());
            if (day != null) {
                return new PrintedDay(day, Weekdays.weekday(line, mention.span()));
            }
        }
        return null;
    }

    /** The day, if exactly one of these years has it on its day of the week. */
    Optional<LocalDate> in(IntStream years) {
        List<LocalDate> days = years.filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> weekday == null || date.getDayOfWeek() == weekday)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
