package onrecord.importer.date.expression;

import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** "in two weeks": a date where the clause looks ahead, a duration ("the third in two weeks") elsewhere. */
public record Ahead(Unit unit, int count) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        return scene.tense() == Tense.FUTURE ? Step.fromArticle(unit, count).in(scene) : null;
    }

    @Override
    public boolean isStated() {
        return false;
    }

    @Override
    public boolean isDeictic() {
        return true;
    }
}
