package onrecord.importer.entity.reference;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.syntax.Words;

/** People spoken of by their age or their children alone: "the 42-year-old", "the 42 year old", "the father-of-two". */
final class Ages {

    private static final Set<String> PARENTS = EntityWords.of("parent");

    private Ages() {}

    /** Where the phrase begins whose last word this is, if no noun follows; else -1. */
    static int start(Words words, int word) {
        boolean age = words.lower(word).equals("old");
        boolean parent = !age
                && words.pos(word).equals("CD")
                && words.isJoined(word)
                && words.lower(withoutHyphen(words, word - 1)).equals("of");
        if (!age && !parent || words.isPos(word + 1, "NN*", "JJ*", "HYPH")) {
            return -1;
        }
        int before = withoutHyphen(words, word - 1);
        int number = withoutHyphen(words, before - 1);
        boolean fits = age
                ? words.lower(before).equals("year") && words.pos(number).equals("CD")
                : PARENTS.contains(words.lower(number));
        return fits && words.lower(number - 1).equals("the") ? number - 1 : -1;
    }

    private static int withoutHyphen(Words words, int word) {
        return words.form(word).equals("-") ? word - 1 : word;
    }
}
