package onrecord.importer.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.event.trigger.Animacy;
import onrecord.importer.event.trigger.EventLexicon;
import onrecord.importer.event.trigger.Knowledge;

/** What the nouns that tell events have in common: which kinds of happening they name, and which of them are occasions. */
public final class EventNouns {

    private final EventLexicon lexicon;
    private final Set<String> occasions;
    private final Animacy animacy;

    EventNouns(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        occasions = knowledge.constructions().get("occasion");
        animacy = knowledge.animacy().plain();
    }

    /** Whether a noun names a happening at which people speak: a meeting, an interview, a ceremony. */
    public boolean isOccasion(String noun) {
        for (String kind : kinds(noun)) {
            if (occasions.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Every kind of happening that a noun may name. */
    public Set<String> kinds(String noun) {
        return lexicon.kindsOfNoun(noun.toLowerCase(Locale.ROOT));
    }

    /** Every kind of happening that an event may be, by its trigger, be it noun or verb. */
    public Set<String> kinds(Event event) {
        Set<String> ofNoun = lexicon.kindsOfNoun(event.trigger());
        Set<String> ofVerb = lexicon.kindsOfVerb(event.trigger());
        if (ofNoun.isEmpty() || ofVerb.isEmpty()) {
            return ofNoun.isEmpty() ? ofVerb : ofNoun;
        }
        Set<String> kinds = new HashSet<>(ofNoun);
        kinds.addAll(ofVerb);
        return kinds;
    }

    /** Which common nouns mean somebody who can act. */
    public Animacy animacy() {
        return animacy;
    }
}
