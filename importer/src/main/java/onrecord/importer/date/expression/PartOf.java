package onrecord.importer.date.expression;

import java.util.List;
import onrecord.importer.date.calendar.Part;
import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * A part of something: "early 1962", "the second half of next year".
 *
 * @param wholeAt the index of the word with which the whole begins
 */
public record PartOf(Part part, Expression whole, int wholeAt) implements Expression {

    @Override
    public @Nullable Period in(Scene scene) {
        Period period = whole.in(scene);
        return period == null ? null : part.of(period);
    }

    @Override
    public List<Found> pieces(Words words, Found phrase) {
        return List.of(Found.of(words, wholeAt, phrase.endWord(), whole));
    }

    @Override
    public boolean isStated() {
        return whole.isStated();
    }

    @Override
    public boolean isDeictic() {
        return whole.isDeictic();
    }

    @Override
    public @Nullable String undated() {
        return whole.undated();
    }
}
