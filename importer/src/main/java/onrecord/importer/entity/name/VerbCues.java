package onrecord.importer.entity.name;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.KnownPlaces;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** What the verb that a name goes with says of its kind. */
final class VerbCues {

    private static final Set<String> OPPONENTS = EntityWords.of("opponent");

    private final Lexicon lexicon;

    VerbCues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "X died", "X was founded", "plays for X". */
    void vote(Name name, Votes votes) {
        Words words = name.words();
        int head = name.head();
        int above = words.head(head);
        if (words.isRelated(head, "nsubj", "nsubjpass")) {
            String verb = (words.isRelated(head, "nsubjpass") ? "-" : "") + words.lemma(above);
            lexicon.kindVerbs().get(verb).forEach(kind -> votes.add(NameKind.valueOf(kind), 1.5));
        }
        if (words.isRelated(head, "nsubj")
                && name.kind() == NameKind.PLACE
                && isTown(name)
                && lexicon.speakingVerbs().has(words.lemma(above))) {
            votes.add(NameKind.ORGANIZATION, 1.2);
        }
        boolean goal = words.isRelated(head, "pobj") && OPPONENTS.contains(words.lower(above));
        boolean played = goal && lexicon.teamVerbs().has(words.lemma(words.head(above)));
        boolean beaten =
                words.isRelated(head, "dobj", "nsubj") && lexicon.teamVerbs().has(words.lemma(above));
        if ((played || beaten) && name.kind() == NameKind.PLACE) {
            votes.add(NameKind.ORGANIZATION, 1);
        }
    }

    /** No country, capital or region speaks for somebody; a town by whose name a company goes may. */
    private boolean isTown(Name name) {
        String text = name.text();
        return !lexicon.countries().of(text).isPlace()
                && lexicon.places()
                        .find(text)
                        .filter(place -> place.sort() != KnownPlaces.Sort.CITY)
                        .isEmpty();
    }
}
