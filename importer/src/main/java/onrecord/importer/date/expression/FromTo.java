package onrecord.importer.date.expression;

import java.util.List;
import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another; the end without a year lies as near to the other one as it can.
 *
 * @param link the index of the word between them
 */
public record FromTo(Expression from, Expression to, int link) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        if (from.isStated() && !to.isStated()) {
            Period start = from.in(scene);
            return start == null ? null : join(start, to.in(to.isDeictic() ? scene : scene.after(start)));
        }
        Period end = to.in(scene);
        if (end == null) {
            return null;
        }
        boolean isOpen = !from.isStated() && !from.isDeictic();
        Period start = from.in(isOpen ? scene.upTo(end) : scene);
        if (start != null && start.first().isAfter(end.last()) && from instanceof OnWeekday) {
            return scene.tense() == Tense.FUTURE
                    ? join(start, to.in(scene.after(start)))
                    : join(from.in(scene.upTo(end)), end);
        }
        return join(start, end);
    }

    private static @Nullable Period join(@Nullable Period start, @Nullable Period end) {
        return start == null || end == null || end.last().isBefore(start.first()) ? null : start.to(end, start.unit());
    }

    @Override
    public List<Found> pieces(Words words, Found phrase) {
        return List.of(
                Found.of(words, phrase.firstWord(), link, from), Found.of(words, link + 1, phrase.endWord(), to));
    }

    @Override
    public boolean isStated() {
        return from.isStated() || to.isStated();
    }

    @Override
    public boolean isDeictic() {
        return from.isDeictic() || to.isDeictic();
    }

    @Override
    public @Nullable String undated() {
        String start = from.undated();
        String end = to.undated();
        return start == null || end == null ? null : start + "/" + end;
    }
}
