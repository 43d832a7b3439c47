package onrecord.importer.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.date.DateMention;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Days of the year that are told without a year, but with their day of the week: "Tuesday, Nov. 3". */
record Weekdays(List<Day> days) {

    private static final String UNDATED = "XXXX-MM-DD";
    private static final int BEFORE = 12;
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\\b");
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    record Day(MonthDay day, DayOfWeek weekday) {

        boolean isOf(int year) {
            return day.isValidYear(year) && day.atYear(year).getDayOfWeek() == weekday;
        }
    }

    static Weekdays in(String text, List<DateMention> mentions) {
        List<Day> days = new ArrayList<>();
        for (DateMention mention : mentions) {
            MonthDay day = day(mention.date().edtf());
            DayOfWeek weekday = day == null ? null : weekday(text, mention.span());
            if (day != null && weekday != null) {
                days.add(new Day(day, weekday));
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
