package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;

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

    Span span() {
        return words.span(first, end);
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
}
