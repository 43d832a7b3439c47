package onrecord.importer.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "two weeks ago", "three days later", "in five years", "ten years from now". */
final class Distance implements Rule {

    private static final int FARTHEST = 3000;
    private static final Set<String> EARLIER = Set.of("earlier", "previously", "before", "prior");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        boolean within = words.is(index, "in");
        int at = within ? index + 1 : index;
        int count = Vocabulary.number(words, at);
        int behind = at + 1;
        if (count >= 20 && words.is(behind, "-") && Vocabulary.number(words, behind + 1) > 0) {
            count += Vocabulary.number(words, behind + 1);
            behind += 2;
        }
        Unit unit = Vocabulary.unit(words, behind);
        if (unit == null || count < 1 || count > FARTHEST) {
            return null;
        }
        return within ? ahead(words, behind + 1, unit, count) : directed(words, behind + 1, unit, count);
    }

    private static @Nullable Parsed directed(Words words, int index, Unit unit, int count) {
        if (words.is(index, "ago")) {
            return new Parsed(Step.fromArticle(unit, -count), index + 1);
        }
        if (words.is(index, "later")) {
            return new Parsed(Step.fromText(unit, count), index + 1);
        }
        if (words.is(index, "from") && words.isAny(index + 1, Set.of("now", "today"))) {
            return new Parsed(Step.fromArticle(unit, count), index + 2);
        }
        boolean closed = !words.is(index + 1, Word.Kind.WORD);
        return words.isAny(index, EARLIER) && (closed || words.is(index, "earlier"))
                ? new Parsed(Step.fromText(unit, -count), index + 1)
                : null;
    }

    /** "in two weeks" is a date only where the clause looks ahead; that is asked later. */
    private static @Nullable Parsed ahead(Words words, int index, Unit unit, int count) {
        boolean possessive = words.is(index, "'") || words.is(index, "’");
        boolean directed = words.isAny(index, Set.of("ago", "later", "time"));
        return possessive || directed ? null : new Parsed(new Ahead(unit, count), index);
    }
}
