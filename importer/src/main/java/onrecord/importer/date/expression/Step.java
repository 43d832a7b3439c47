package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * So many units before or after a known date: "last week", "two months ago", "the next day", "that year".
 *
 * @param isFromText counted from the date told last in the text, not from the article's
 */
public record Step(Unit unit, int steps, boolean isFromText) implements Expression {

    public static Step fromArticle(Unit unit, int steps) {
        return new Step(unit, steps, false);
    }

    public static Step fromText(Unit unit, int steps) {
        return new Step(unit, steps, true);
    }

    @Override
    public @Nullable Period in(Scene scene) {
        if (!isFromText) {
            return from(scene.present());
        }
        // "The next day" after nothing told follows something unknown, unless it lies ahead.
        boolean fromNow = !scene.isNarrative() && (steps <= 0 || scene.tense() != Tense.PAST);
        Period told = from(scene.focus());
        return told == null && fromNow ? from(scene.reference()) : told;
    }

    private @Nullable Period from(@Nullable Period from) {
        if (from == null) {
            return null;
        }
        Period earliest = unit.around(unit.plus(from.first(), steps));
        Period latest = unit.around(unit.plus(from.last(), steps));
        // A base coarser than the unit leaves open which one is meant.
        return earliest.first().equals(latest.first()) ? earliest : null;
    }

    @Override
    public boolean isStated() {
        return false;
    }

    @Override
    public boolean isDeictic() {
        return !isFromText;
    }
}
