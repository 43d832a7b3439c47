package onrecord.importer.article;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.DatedText;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.DateBasis;

/**
 * The year of an article that states no date: that of the page's copyright, if the latest year that the text tells of is
 * the same or the one before, or if the days of the week that the text tells with their dates are those of that year. The
 * copyright alone may be years younger than the article.
 */
final class AssumedYear {

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)[^\\d]{0,30}(?:(?:19|20)\\d\\d\\s?[-–]\\s?)?((?:19|20)\\d\\d)(?!\\d)");
    private static final int LONGEST = 600;

    private AssumedYear() {}

    /** @param dated what its text alone lets one assume, and the dates in it */
    static Optional<PartialDate> of(Article article, DatedText dated) {
        int copyright = copyright(article.clean());
        if (copyright == 0) {
            return Optional.empty();
        }
        boolean told = isOfThatTime(dated.mentions(), copyright)
                || Weekdays.in(article.text(), dated.mentions()).areThoseOf(copyright);
        if (!told) {
            return Optional.empty();
        }
        PartialDate year = assumed(copyright);
        return dated.published() == null || isPartOf(year, dated.published()) ? Optional.of(year) : Optional.empty();
    }

    private static boolean isPartOf(PartialDate year, PartialDate wider) {
        LocalDate from = wider.earliest();
        LocalDate to = wider.latest();
        return from != null && to != null && !from.isAfter(year.earliest()) && !to.isBefore(year.latest());
    }

    static PartialDate assumed(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new PartialDate(Integer.toString(year), first, first.plusYears(1).minusDays(1), DateBasis.ASSUMED);
    }

    /** The latest year of the page's copyright lines, or 0. */
    static int copyright(CleanText clean) {
        return clean.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .map(Block::span)
                .map(span -> clean.text().substring(span.start(), Math.min(span.end(), span.start() + LONGEST)))
                .flatMapToInt(AssumedYear::years)
                .max()
                .orElse(0);
    }

    private static IntStream years(String line) {
        Matcher years = COPYRIGHT.matcher(line);
        return years.results().mapToInt(found -> Integer.parseInt(found.group(1)));
    }

    private static boolean isOfThatTime(List<DateMention> mentions, int year) {
        int latest = mentions.stream()
                .map(DateMention::date)
                .filter(date -> date.basis() == DateBasis.STATED)
                .map(PartialDate::latest)
                .filter(day -> day != null && day.getYear() <= year)
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(Year.MIN_VALUE);
        return latest >= year - 1;
    }
}
