package onrecord.importer.event;

import java.util.Locale;
import java.util.Set;

/** What the nouns that tell events have in common: which kinds of happening they name, and which of them are occasions. */
public final class EventNouns {

    private final Knowledge knowledge = Knowledge.read();

    /** Whether a word names a happening at which people speak: a meeting, an interview, a ceremony. */
    public boolean isOccasion(String lemma) {
        return kinds(lemma).stream().anyMatch(kind -> knowledge.is("occasion", kind));
    }

    /** Every kind of happening that a word may name. */
    public Set<String> kinds(String lemma) {
        return knowledge.lexicon().kinds(lemma.toLowerCase(Locale.ROOT));
    }
}
