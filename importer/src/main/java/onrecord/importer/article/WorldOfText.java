package onrecord.importer.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.importer.cleaning.Block;
import onrecord.importer.date.DatedText;
import onrecord.importer.date.ToldBounds;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared, from the world that it tells of: who holds which office, which things there are, how old
 * somebody is, what has happened and what is to come, and which days of the year fall on which days of the week.
 */
final class WorldOfText {

    private static final int MOST_MONTHS = 12 * 11;
    /** What a text begins with is of its own days. */
    private static final int TOP = 350;

    /** News leaves out the year of a day so far ahead, and so far back. */
    private static final int MONTHS_AHEAD = 3;

    private static final int MONTHS_BACK = 6;

    private static final int LAST_DAYS = 27;

    private WorldOfText() {}

    /** Empty where it tells no more than the text's own years. */
    static Optional<PartialDate> of(Article article, DatedText dated) {
        List<Span> passages = article.factBlocks().stream().map(Block::span).toList();
        String text = article.text();
        Months told = months(dated.published());
        Months world = Stream.of(
                        TermsOfOffice.in(text, passages),
                        PrintedAges.in(text, passages),
                        KnownThings.in(text, passages),
                        bounds(dated.bounds()))
                .filter(Objects::nonNull)
                .reduce(Months::orLater)
                .orElse(null);
        Months possible = told == null ? world : world == null ? told : narrowedBy(told, world);
        if (possible == null) {
            return Optional.empty();
        }
        Weekdays weekdays = Weekdays.in(article.text(), dated.mentions()).and(dateline(article, dated, passages));
        return narrowed(possible, weekdays, passages)
                .or(() -> possible == told ? Optional.empty() : Optional.of(possible))
                .filter(months -> months.length() <= MOST_MONTHS)
                .map(months -> AssumedDate.months(months.first(), months.last()));
    }

    /** It may stand in a block of its own, or open the text. */
    private static Weekdays dateline(Article article, DatedText dated, List<Span> passages) {
        return PrintedDay.find(article.clean())
                .filter(day -> day.weekday() == null && !passages.isEmpty())
                .map(day -> Weekdays.ofDateline(
                        day.day(), article.text(), passages.get(0).start()))
                .orElseGet(() -> Weekdays.ofDateline(article.text(), dated.mentions(), passages));
    }

    private static @Nullable Months bounds(ToldBounds told) {
        LocalDate from = told.notBefore();
        LocalDate to = told.notAfter();
        return from == null && to == null
                ? null
                : Months.of(
                        from == null ? Months.FIRST : YearMonth.from(from),
                        to == null ? Months.LAST : YearMonth.from(to));
    }

    /** The world is surer than the years that a text tells; where they agree, those narrow it from below. */
    private static Months narrowedBy(Months told, Months world) {
        Months both = world.and(told);
        boolean agree = both.equals(told);
        return both.isEmpty() ? world : agree ? told : world.from(told.first());
    }

    private static @Nullable Months months(@Nullable PartialDate date) {
        LocalDate first = date == null ? null : date.earliest();
        LocalDate last = date == null ? null : date.latest();
        return first == null || last == null ? null : Months.of(YearMonth.from(first), YearMonth.from(last));
    }

    /** To the one year whose days of the week those of the text are, near the first of them. */
    private static Optional<Months> narrowed(Months possible, Weekdays weekdays, List<Span> passages) {
        int[] years = possible.years().filter(weekdays::areThoseOf).toArray();
        if (years.length != 1) {
            return Optional.empty();
        }
        int top = passages.get(0).start() + TOP;
        Weekdays.Day first = weekdays.days().get(0);
        YearMonth month = first.day().atYear(years[0]).query(YearMonth::from);
        YearMonth last = first.day().getDayOfMonth() > LAST_DAYS ? month.plusMonths(1) : month;
        boolean onTop = first.at() < top;
        Months near = Months.of(month.minusMonths(onTop ? 0 : MONTHS_AHEAD), last.plusMonths(onTop ? 0 : MONTHS_BACK));
        Months narrow = possible.and(near);
        return Optional.of(narrow).filter(months -> !months.isEmpty());
    }
}
