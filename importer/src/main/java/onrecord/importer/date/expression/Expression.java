package onrecord.importer.date.expression;

import java.util.List;
import onrecord.importer.date.calendar.Period;
import org.jspecify.annotations.Nullable;

/** What a date phrase says, before anything outside the phrase is asked. */
public interface Expression {

    /** The period it means in this scene; null where the scene does not tell. */
    @Nullable
    Period in(Scene scene);

    /** Whether the phrase itself tells the year. */
    boolean isStated();

    /** Whether it is counted from the day of the article, as "yesterday" is. */
    default boolean isDeictic() {
        return false;
    }

    /** The dates within the phrase, to be read by themselves where the whole makes no sense: "half of Saturday's match". */
    default List<Found> pieces(Words words, Found phrase) {
        return List.of();
    }

    /** What can be said of it where nothing tells the year. */
    default @Nullable String undated() {
        return null;
    }
}
