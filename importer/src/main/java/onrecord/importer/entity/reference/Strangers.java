package onrecord.importer.entity.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What is known of those whom the article speaks of without a name. */
final class Strangers {

    private final Map<Referent, Span> nouns = new HashMap<>();
    private final Map<Referent, Gender> genders = new HashMap<>();
    private final Set<Referent> introduced = new HashSet<>();

    /**
     * Remembers by what words somebody was spoken of last.
     *
     * @param anew by "a" or "one": it is another than the one before
     */
    void call(Referent referent, Span noun, boolean anew) {
        nouns.put(referent, noun);
        if (anew) {
            genders.remove(referent);
            introduced.add(referent);
        }
    }

    @Nullable
    Span noun(Referent referent) {
        return nouns.get(referent);
    }

    boolean isIntroduced(Referent referent) {
        return introduced.contains(referent);
    }

    /** Whether somebody without a name was not brought in by "a" or "one", and so may be anybody named before. */
    boolean isVague(Referent referent) {
        return referent.figure() == null && !introduced.contains(referent);
    }

    void learn(Referent referent, Gender gender) {
        if (gender != Gender.UNKNOWN && referent.figure() == null) {
            genders.put(referent, gender);
        }
    }

    /** What is known of the gender of whoever is spoken of. */
    Gender gender(Referent referent) {
        return genders.getOrDefault(referent, referent.gender());
    }
}
