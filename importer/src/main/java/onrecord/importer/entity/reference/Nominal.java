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
            "first");

    String noun() {
        return words.lower(head);
    }

    /** A modifier that a later mention may add freely. */
    boolean isLoose(String modifier) {
        return LOOSE.contains(modifier)
                || Character.isDigit(modifier.charAt(0))
                || modifier.equals("year")
                || modifier.equals("-");
    }
}
