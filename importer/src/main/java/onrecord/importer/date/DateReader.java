package onrecord.importer.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Lexer;
import onrecord.importer.date.expression.Words;
import onrecord.importer.date.phrase.Finder;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the dates in English text. Has no state; safe for any number of threads. */
public final class DateReader {

    /**
     * The dates in passages of a text, in order and without overlaps.
     *
     * @param reference the day on which the text appeared; null where unknown
     */
    public List<DateMention> read(String text, List<Span> passages, @Nullable LocalDate reference) {
        Words words = Lexer.cut(text, passages);
        return Resolver.resolve(words, Finder.find(words), reference == null ? null : Period.day(reference));
    }

    /**
     * The dates of an article, reckoned from the day on which it appeared; where that is not known, from the month or
     * year that the text itself lets one assume.
     */
    public DatedText readArticle(String text, List<Span> passages, @Nullable PartialDate published) {
        Words words = Lexer.cut(text, passages);
        return DatedText.of(words, Finder.find(words), published);
    }

    /**
     * The date in a line such as a by-line or a page's metadata, "Updated Mon., Mar 3, 2025 14:03 GMT": the first that
     * tells a day, or else the first.
     */
    public Optional<PartialDate> parse(String line, @Nullable LocalDate reference) {
        List<PartialDate> dates = read(line, List.of(new Span(0, line.length())), reference).stream()
                .map(DateMention::date)
                .toList();
        return dates.stream()
                .filter(DateReader::isDay)
                .findFirst()
                .or(() -> dates.stream().findFirst());
    }

    private static boolean isDay(PartialDate date) {
        return date.earliest() != null && date.earliest().equals(date.latest());
    }
}
