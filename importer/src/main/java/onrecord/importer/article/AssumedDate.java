package onrecord.importer.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.importer.date.DatedText;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared that states no date, from what stands around its text: a day printed without its year, the
 * month in its address, the first reader's comment, the page's copyright.
 */
public final class AssumedDate {

    /** A dateline's year may be told by its day of the week, if the page is not much younger. */
    private static final int MOST_YEARS_BEFORE_COPYRIGHT = 2;

    private static final int MOST_YEARS = 3;

    private AssumedDate() {}

    /**
     * Empty where it tells no more than the text itself.
     *
     * @param dated what its text alone lets one assume, and the dates in it
     */
    public static Optional<PartialDate> of(Article article, DatedText dated) {
        Optional<PartialDate> year = AssumedYear.of(article, dated);
        Optional<PartialDate> month = addressed(article);
        Optional<PartialDate> world = WorldOfText.of(article, dated);
        PartialDate wider = month.or(() -> year).or(() -> world).orElse(dated.published());
        return PrintedDay.find(article.clean())
                .flatMap(day -> day.in(years(day, wider, AssumedYear.copyright(article.clean()))))
                .map(AssumedDate::day)
                .or(() -> month)
                .or(() -> FirstComment.find(article.clean()).filter(comment -> fits(comment, dated)))
                .or(() -> year)
                .or(() -> world);
    }

    private static Optional<PartialDate> addressed(Article article) {
        String declared = article.clean().hints().address();
        return AddressDate.findMonth(article.uri())
                .or(() -> Optional.ofNullable(declared).flatMap(AddressDate::findMonth))
                .map(month -> months(month, month));
    }

    /** Those that the day may be of. */
    private static IntStream years(PrintedDay day, @Nullable PartialDate wider, int copyright) {
        LocalDate from = wider == null ? null : wider.earliest();
        LocalDate to = wider == null ? null : wider.latest();
        if (from != null && to != null && (to.getYear() - from.getYear() < MOST_YEARS || day.weekday() != null)) {
            return IntStream.rangeClosed(from.getYear(), to.getYear())
                    .filter(day.day()::isValidYear)
                    .filter(year -> !day.day().atYear(year).isBefore(from)
                            && !day.day().atYear(year).isAfter(to));
        }
        boolean told = copyright > 0 && day.weekday() != null;
        return told ? IntStream.rangeClosed(copyright - MOST_YEARS_BEFORE_COPYRIGHT, copyright) : IntStream.empty();
    }

    /** A comment comes after what the text tells of. */
    private static boolean fits(PartialDate comment, DatedText dated) {
        LocalDate last = comment.latest();
        PartialDate told = dated.published();
        LocalDate from = told == null ? null : told.earliest();
        return last != null && (from == null || !last.isBefore(from));
    }

    static PartialDate months(YearMonth first, YearMonth last) {
        String edtf = first.equals(last) ? last.toString() : first + "/" + last;
        return new PartialDate(edtf, first.atDay(1), last.atEndOfMonth(), DateBasis.ASSUMED);
    }

    private static PartialDate day(LocalDate day) {
        return new PartialDate(day.toString(), day, day, DateBasis.ASSUMED);
    }
}
