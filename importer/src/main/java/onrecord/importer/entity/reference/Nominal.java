package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.syntax.Words;

/**
 * A noun phrase that may stand for a member: the words {@code [first, end)} around {@code head}.
 *
 * @param modifiers its other content words, folded; countries as their codes
 */
record Nominal(Words words, int first, int head, int end, List<String> modifiers) {

    private static final Set<String> LOOSE = EntityWords.of("loose");

    private static final Set<String> PAST = EntityWords.of("past");

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

    /** As {@link #isLoose}, but a first minister is another than a minister. */
    boolean isLoosely(String modifier) {
        return isLoose(modifier) && !(modifier.equals("first") && noun().equals("minister"));
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

    /** Whether nothing is said behind it of whose or where it is: "the former striker", not "the striker of the town". */
    boolean isWhole() {
        return words.lower(first).equals("the")
                && end == head + 1
                && !words.isLower(end, "of", "for", "from", "in", "at");
    }

    /** Whether it tells what somebody was: "the then prime minister". */
    boolean isPast() {
        return modifiers.stream().anyMatch(PAST::contains);
    }

    /**
     * Where "the 42-year-old", "the 42 year old" or "the father-of-two" begins whose last word this is, if no noun
     * follows; else -1.
     */
    static int lonelyAge(Words words, int word) {
        boolean age = words.lower(word).equals("old");
        boolean parent = words.pos(word).equals("CD")
                && words.lower(withoutHyphen(words, word - 1)).equals("of")
                && words.isJoined(word);
        if (!age && !parent || words.isPos(word + 1, "NN*", "JJ*", "HYPH")) {
            return -1;
        }
        int before = withoutHyphen(words, word - 1);
        int number = withoutHyphen(words, before - 1);
        boolean fits = age
                ? words.lower(before).equals("year") && words.pos(number).equals("CD")
                : words.isLower(number, "father", "mother", "dad", "mum", "mom", "grandfather", "grandmother");
        return fits && words.lower(number - 1).equals("the") ? number - 1 : -1;
    }

    private static int withoutHyphen(Words words, int word) {
        return words.form(word).equals("-") ? word - 1 : word;
    }
}
