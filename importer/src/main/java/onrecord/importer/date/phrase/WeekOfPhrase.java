package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Lasting;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.WeekOf;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** Weeks and weekends told by one of their days: "the week of May 3", "the week beginning May 3", "the week to May 9". */
final class WeekOfPhrase implements Rule {

    private static final Set<String> BEGINS = Set.of("beginning", "starting", "commencing");
    private static final Set<String> ENDS = Set.of("ending", "ended");

    private final Rule days;

    WeekOfPhrase(Rule days) {
        this.days = days;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        int noun = words.skip(index, "the");
        boolean weekend = noun > index && words.is(noun, "weekend");
        boolean week = words.is(noun, "week");
        boolean begins = week && words.isAny(noun + 1, BEGINS);
        boolean ends = week && words.isAny(noun + 1, ENDS);
        int link = noun + 1;
        if (!(begins || ends || (week || weekend) && words.is(link, "of"))) {
            return null;
        }
        int at = words.skip(link + 1, "on");
        Parsed day = days.at(words, at);
        if (day == null) {
            return null;
        }
        Expression expression = begins
                ? new Lasting(Unit.WEEK, 1, day.expression(), at)
                : new WeekOf(week ? Unit.WEEK : Unit.WEEKEND, day.expression(), ends, at);
        return new Parsed(expression, day.end());
    }
}
