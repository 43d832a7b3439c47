package onrecord.importer.entity.reference;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Whom a word may mean.
 *
 * @param counts which of their places in the text speak for them
 * @param liking adds to or takes from a referent's score
 * @param margin by how much nobody else may come near
 * @param quoted how much farther off is what only a quotation speaks of
 */
record Wanted(
        Predicate<Referent> fits,
        Predicate<Standing> counts,
        ToDoubleFunction<Referent> liking,
        double margin,
        double quoted) {

    private static final double CLEARLY = 0.15;
    private static final double PLAINLY = 0.8;
    private static final double QUOTED = 1.6;

    static Wanted pronoun(Predicate<Referent> fits, ToDoubleFunction<Referent> liking) {
        return new Wanted(fits, standing -> true, liking, CLEARLY, QUOTED);
    }

    /** For a noun: it may well come back to what others have just spoken of. */
    static Wanted noun(Predicate<Referent> fits, ToDoubleFunction<Referent> liking) {
        return new Wanted(fits, standing -> true, liking, CLEARLY, 0.4);
    }

    /** Nobody else may come near. */
    static Wanted plainly(Predicate<Referent> fits) {
        return new Wanted(fits, standing -> true, referent -> 0, PLAINLY, QUOTED);
    }

    /** Only those of whom a sentence as a whole speaks. */
    static Wanted topic(Predicate<Referent> fits) {
        return new Wanted(fits, standing -> standing.place().isTopic(), referent -> 0, CLEARLY, QUOTED);
    }
}
