package onrecord.importer.entity.reference;

import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import onrecord.importer.entity.syntax.Words;

/** Whom a word cannot mean, because they stand beside it in its own sentence. */
final class Rivals {

    private final Words words;
    private final int word;
    private final int clause;
    private final boolean setOff;

    private Rivals(Spot spot) {
        words = spot.words();
        word = spot.word();
        clause = clause(words, word);
        setOff = isSetOff(words, word);
    }

    /**
     * Whoever has another part in the pronoun's own clause: "the union will fight them", "Poe stood over her"; whoever is
     * "I" inside the quotation that it stands in; whoever is named in what it says.
     */
    static Set<Referent> of(Spot spot, Deque<Standing> recent) {
        Rivals rivals = new Rivals(spot);
        Set<Referent> found = Set.of();
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (standing.words() != spot.words()) {
                break;
            }
            if (rivals.has(standing)) {
                found = found.isEmpty() ? new HashSet<>() : found;
                found.add(standing.referent());
            }
        }
        return found;
    }

    private boolean has(Standing standing) {
        boolean part =
                clause == words.head(standing.word()) && words.isRelated(standing.word(), "nsubj", "dobj", "nsubjpass");
        boolean speaker = standing.place().isSubject() && words.isQuoted(word) && !words.isQuoted(standing.word());
        boolean told =
                setOff && standing.word() < word && !words.pos(standing.word()).startsWith("PRP");
        return part || speaker || told;
    }

    /** "Poe, he said, had lied", "“Poe lied,” he said": whoever is named in what is said does not say it. */
    private static boolean isSetOff(Words words, int word) {
        int verb = words.head(word);
        return verb == word + 1
                && words.isRelated(word, "nsubj")
                && (words.form(word - 1).equals(",") || words.pos(word - 1).equals("''"))
                && (words.isLower(verb + 1, ",", ".") || verb + 1 == words.size())
                && !words.isQuoted(word)
                && !words.isPos(verb + 2, "``", "''");
    }

    /** The verb that the pronoun is a part of, straight or behind a preposition; -1 for an owner or the like. */
    private static int clause(Words words, int word) {
        if (words.isRelated(word, "pobj")) {
            int preposition = words.head(word);
            return words.isRelated(preposition, "prep") ? words.head(preposition) : -1;
        }
        return words.isRelated(word, "nsubj", "dobj", "nsubjpass") ? words.head(word) : -1;
    }
}
