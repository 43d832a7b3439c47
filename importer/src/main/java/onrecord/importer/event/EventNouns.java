package onrecord.importer.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What the nouns that tell events have in common: which kinds of happening they name, and which of them are occasions. */
public final class EventNouns {

    private final Knowledge knowledge = Knowledge.read();

    /** Whether a noun names a happening at which people speak: a meeting, an interview, a ceremony. */
    public boolean isOccasion(String noun) {
        return kinds(noun).stream().anyMatch(kind -> knowledge.is("occasion", kind));
    }

    /** Every kind of happening that a noun may name. */
    public Set<String> kinds(String noun) {
        return knowledge.lexicon().kindsOfNoun(noun.toLowerCase(Locale.ROOT));
    }

    /** Every kind of happening that an event may be, by its trigger, be it noun or verb. */
    public Set<String> kinds(Event event) {
        Set<String> kinds = new HashSet<>(knowledge.lexicon().kindsOfNoun(event.trigger()));
        kinds.addAll(knowledge.lexicon().kindsOfVerb(event.trigger()));
        return kinds;
    }
}
