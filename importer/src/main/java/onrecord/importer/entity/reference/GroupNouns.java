package onrecord.importer.entity.reference;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.lexicon.WordList;

/** Common nouns for organizations, states and towns. */
final class GroupNouns {

    private static final Set<String> STATES = EntityWords.of("state");
    private static final Set<String> COUNTRIES = EntityWords.of("country");
    private static final Set<String> TOWNS = EntityWords.of("town");
    private static final Set<String> FIRMS = EntityWords.of("firm");
    private static final Set<String> MAKERS = EntityWords.of("maker");

    private static final Set<String> OFFICES = EntityWords.of("office");

    private final Set<String> ofHeads;
    private final WordList enterprises = WordList.of("firm-nouns.txt");
    private final WordList all;

    GroupNouns(Lexicon lexicon) {
        ofHeads = Set.copyOf(lexicon.organizationHeads().values());
        all = WordList.of("organization-nouns.txt", "firm-nouns.txt")
                .with(ofHeads)
                .with(STATES)
                .with(COUNTRIES)
                .with(TOWNS)
                .with(FIRMS)
                .with(OFFICES);
    }

    boolean has(String noun) {
        return all.has(noun);
    }

    /** A noun that some organizations' names call for: "ministry", "bank". */
    boolean isSpecific(String noun) {
        return ofHeads.contains(noun);
    }

    boolean isState(String noun) {
        return STATES.contains(noun);
    }

    boolean isCountry(String noun) {
        return COUNTRIES.contains(noun);
    }

    boolean isTown(String noun) {
        return TOWNS.contains(noun);
    }

    /** A kind of firm, club or office which its name need not tell: "airline", "regulator". */
    boolean isEnterprise(String noun) {
        return enterprises.has(noun) || OFFICES.contains(noun);
    }

    /** A firm, a club or the like of any kind. */
    boolean isPrivate(String noun) {
        return isFirm(noun) || enterprises.has(noun);
    }

    /** A firm that makes anything. */
    boolean isMaker(String noun) {
        return MAKERS.contains(noun);
    }

    boolean isFirm(String noun) {
        return FIRMS.contains(noun);
    }
}
