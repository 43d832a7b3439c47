package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Set;
import onrecord.importer.entity.syntax.Words;

/**
 * A noun phrase that may stand for a member: the words {@code [first, end)} around {@code head}.
 *
 * @param modifiers its other content words, folded; countries as their codes
 */
record Nominal(Words words, int first, int head, int end, List<String> modifiers) {

    private static final Set<String> LOOSE = Set.of(
            "new",
            "former",
            "veteran",
            "top",
            "senior",
            "longtime",
            "outgoing",
            "young",
            "old",
            "late",
            "then",
            "same",
            "first",
            "year",
            "-");

    String noun() {
        return words.lower(head);
    }

    int position() {
        return words.token(head).span().start();
    }

    /** A modifier that a later mention may add freely. */
    static boolean isLoose(String modifier) {
        return LOOSE.contains(modifier) || Character.isDigit(modifier.charAt(0));
    }

    /** Whether it speaks of somebody known: "the minister", "Malaysia's Prime Minister". */
    boolean isDefinite() {
        if (words.isLower(first, "the", "this", "that")) {
            return true;
        }
        for (int i = first; i < head; i++) {
            if (words.pos(i).equals("POS")) {
                return true;
            }
        }
        return words.isCapital(head) && !words.pos(first).equals("DT");
    }

    /** Whether it tells an age: "the 42-year-old teacher". */
    boolean isAged() {
        return words.lower(first).equals("the") && modifiers.contains("old") && modifiers.contains("year");
    }

    /** Whether it is but a noun and its article: "the woman". */
    boolean isBare() {
        return words.lower(first).equals("the") && modifiers.isEmpty();
    }

    /** The "old" of "the 42-year-old" that no noun follows. */
    static boolean isAge(Words words, int word) {
        return words.lower(word).equals("old")
                && words.lower(word - 2).equals("year")
                && words.pos(word - 4).equals("CD")
                && words.lower(word - 5).equals("the")
                && !words.isPos(word + 1, "NN*", "JJ*");
    }
}
