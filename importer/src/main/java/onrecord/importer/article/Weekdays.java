package onrecord.importer.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.importer.date.DateMention;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Days of the year that are told without a year, but with their day of the week: "Tuesday, Nov. 3". */
record Weekdays(List<Day> days) {

    private static final String UNDATED = "XXXX-MM-DD";
    private static final int BEFORE = 12;
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\\b");
    private static final int TOP_PASSAGES = 3;
    private static final int LONGEST_DATELINE = 120;
    private static final int LONGEST_SOURCE = 30;
    private static final int LONGEST_LEAD = 700;
    private static final Pattern DATELINE_END =
            Pattern.compile("[.,]?\\s{0,2}(?:\\([^)\\n]{1,25}\\)|/[^/\\n]{1,20}/|--|—|–|- )");
    private static final Pattern FULL_WEEKDAY =
            Pattern.compile("\\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** @param at where the text tells it */
    record Day(MonthDay day, DayOfWeek weekday, int at) {

        boolean isOf(int year) {
            return day.isValidYear(year) && day.atYear(year).getDayOfWeek() == weekday;
        }
    }

    Weekdays and(Weekdays others) {
        return new Weekdays(Stream.concat(others.days.stream(), days.stream()).toList());
    }

    /** "LONDON, June 5 (Agency) -- The port was closed on Monday": agencies write of their own day. */
    static Weekdays ofDateline(String text, List<DateMention> mentions, List<Span> passages) {
        for (Span passage : passages.subList(0, Math.min(TOP_PASSAGES, passages.size()))) {
            for (DateMention mention : mentions) {
                int at = mention.span().start();
                MonthDay day = at < passage.start() || at > passage.start() + LONGEST_DATELINE
                        ? null
                        : day(mention.date().edtf());
                if (day != null && endsDateline(text, mention.span().end()) && weekday(text, mention.span()) == null) {
                    return ofDateline(day, text, mention.span().end());
                }
            }
        }
        return new Weekdays(List.of());
    }

    /** A dateline's day, and the first day of the week behind it. */
    static Weekdays ofDateline(MonthDay day, String text, int from) {
        return new Weekdays(
                told(text, from).map(weekday -> new Day(day, weekday, from)).toList());
    }

    private static boolean endsDateline(String text, int end) {
        return DATELINE_END
                .matcher(text)
                .region(end, Math.min(text.length(), end + LONGEST_SOURCE))
                .lookingAt();
    }

    /** The first day of the week in the lines behind. */
    private static Stream<DayOfWeek> told(String text, int from) {
        Matcher found = FULL_WEEKDAY.matcher(text).region(from, Math.min(text.length(), from + LONGEST_LEAD));
        return found.find() ? Stream.of(DayOfWeek.valueOf(found.group().toUpperCase(Locale.ROOT))) : Stream.empty();
    }

    static Weekdays in(String text, List<DateMention> mentions) {
        List<Day> days = new ArrayList<>();
        for (DateMention mention : mentions) {
            MonthDay day = day(mention.date().edtf());
            DayOfWeek weekday = day == null ? null : weekday(text, mention.span());
            if (day != null && weekday != null) {
                days.add(new Day(day, weekday, mention.span().start()));
            }
        }
        return new Weekdays(days);
    }

    /** Whether there are any, and all of them are of that year. */
    boolean areThoseOf(int year) {
        return !days.isEmpty() && days.stream().allMatch(day -> day.isOf(year));
    }

    /** The day of a date without a year; null for any other date. */
    static @Nullable MonthDay day(String edtf) {
        if (edtf.length() != UNDATED.length() || !edtf.startsWith("XXXX-")) {
            return null;
        }
        try {
            return MonthDay.of(Integer.parseInt(edtf.substring(5, 7)), Integer.parseInt(edtf.substring(8)));
        } catch (DateTimeException | NumberFormatException noDay) {
            return null;
        }
    }

    /** The day of the week in the phrase, or right before it. */
    static @Nullable DayOfWeek weekday(String text, Span phrase) {
        Matcher found = WEEKDAY.matcher(text.substring(Math.max(0, phrase.start() - BEFORE), phrase.end()));
        return found.find() ? DayOfWeek.of(NAMES.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1) : null;
    }
}
