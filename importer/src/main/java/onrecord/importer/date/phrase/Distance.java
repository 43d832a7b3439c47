package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.calendar.Unit;
import onrecord.importer.date.expression.Ahead;
import onrecord.importer.date.expression.Anniversary;
import onrecord.importer.date.expression.Beside;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Lasting;
import onrecord.importer.date.expression.OnWeekday;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Vocabulary;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** "two weeks ago", "three days later", "in five years", "ten years from now", "two days before the 4th of May". */
final class Distance implements Rule {

    private static final int FARTHEST = 3000;
    private static final Set<String> NOW = Set.of("now");

    private static final Set<String> STARTS = Set.of("from", "on");

    private final Rule anchors;

    Distance(Rule anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Parsed at(Words words, int index) {
        if (words.is(index, "the")) {
            return dayBeside(words, index + 1);
        }
        boolean within = words.is(index, "in");
        int at = within ? index + 1 : index;
        int count = Vocabulary.number(words, at);
        int behind = at + 1;
        if (words.is(behind, "couple")) {
            count = 2;
            behind = words.skip(behind + 1, "of");
        }
        Unit unit = Vocabulary.unit(words, behind);
        if (unit == null || count < 1 || count > FARTHEST) {
            return null;
        }
        return within ? ahead(words, behind + 1, unit, count) : directed(words, behind + 1, unit, count);
    }

    /** "the day after Christmas". */
    private @Nullable Parsed dayBeside(Words words, int index) {
        boolean after = words.is(index + 1, "after");
        boolean day = words.is(index, "day") && (after || words.is(index + 1, "before"));
        return day ? beside(words, index + 2, Unit.DAY, after ? 1 : -1) : null;
    }

    private @Nullable Parsed directed(Words words, int index, Unit unit, int count) {
        return switch (words.lower(index)) {
            case "ago" -> ago(words, index + 1, unit, count);
            case "later" -> new Parsed(Step.fromText(unit, count), index + 1);
            case "earlier", "previously" -> new Parsed(Step.fromText(unit, -count), index + 1);
            case "from" ->
                words.isAny(index + 1, NOW)
                        ? new Parsed(Step.fromArticle(unit, count), index + 2)
                        : from(words, index + 1, unit, count);
            case "after" -> beside(words, index + 1, unit, count);
            case "before", "prior" -> before(words, index, unit, count);
            case "starting", "beginning" -> starting(words, index + 1, unit, count);
            default -> null;
        };
    }

    /** "ten years ago", and "ten years ago this week". */
    private static Parsed ago(Words words, int index, Unit unit, int count) {
        Unit finer = words.is(index, "this")
                ? Vocabulary.unit(words, index + 1)
                : words.is(index, "today") ? Unit.DAY : null;
        if (finer == null || finer.compareTo(unit) >= 0) {
            return new Parsed(Step.fromArticle(unit, -count), index);
        }
        int end = words.is(index, "this") ? index + 2 : index + 1;
        return new Parsed(new Anniversary(unit, -count, finer), end);
    }

    /** Not in "the 64 days from May 1 to July 3". */
    private @Nullable Parsed from(Words words, int index, Unit unit, int count) {
        Parsed anchor = anchors.at(words, index);
        if (anchor == null || RangePhrase.isLink(words, anchor.end())) {
            return null;
        }
        // Nobody counts from a day that is over.
        Expression day = anchor.expression() instanceof OnWeekday weekday ? weekday.ahead() : anchor.expression();
        return new Parsed(new Beside(unit, count, day, index), anchor.end());
    }

    private @Nullable Parsed before(Words words, int index, Unit unit, int count) {
        Parsed beside = beside(words, words.skip(index + 1, "to"), unit, -count);
        boolean closed = !words.is(index + 1, Kind.WORD);
        return beside != null || !closed ? beside : new Parsed(Step.fromText(unit, -count), index + 1);
    }

    /** "two weeks starting May 20". */
    private @Nullable Parsed starting(Words words, int index, Unit unit, int count) {
        int at = words.skipAny(index, STARTS);
        Parsed anchor = anchors.at(words, at);
        return anchor == null ? null : new Parsed(new Lasting(unit, count, anchor.expression(), at), anchor.end());
    }

    private @Nullable Parsed beside(Words words, int index, Unit unit, int steps) {
        Parsed anchor = anchors.at(words, index);
        return anchor == null ? null : new Parsed(new Beside(unit, steps, anchor.expression(), index), anchor.end());
    }

    /** "in two weeks" is a date only where the clause looks ahead; that is asked later. */
    private static @Nullable Parsed ahead(Words words, int index, Unit unit, int count) {
        boolean possessive = words.is(index, "'") || words.is(index, "’");
        boolean directed = words.isAny(index, Set.of("ago", "later", "earlier"));
        int end = possessive && words.is(index + 1, "time") ? index + 2 : index;
        boolean duration = possessive && end == index;
        return duration || directed ? null : new Parsed(new Ahead(unit, count), end);
    }
}
