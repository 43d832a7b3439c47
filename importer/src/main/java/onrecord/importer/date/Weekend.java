package onrecord.importer.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "The weekend": the one that has begun last, or the coming one where the clause looks ahead. */
record Weekend() implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period present = scene.present();
        if (present == null || !present.isOneDay()) {
            return null;
        }
        LocalDate day = present.first();
        LocalDate within = day.getDayOfWeek() == DayOfWeek.SUNDAY || scene.tense() != Tense.PAST
                ? day
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return Unit.WEEKEND.around(within);
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
