package onrecord.importer.entity.reference;

import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.lexicon.WordList;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.schema.vocabulary.PlaceKind;

/** What nouns for organizations and places can stand for: "the company", "the ministry", "the Russian side", "the city". */
final class Groups {

    private static final Set<String> STATES =
            Set.of("side", "government", "authorities", "leadership", "administration", "regime");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "kingdom");
    private static final Set<String> TOWNS = Set.of("city", "town", "village", "municipality");
    private static final Set<String> FIRMS = Set.of(
            "company",
            "firm",
            "group",
            "organization",
            "organisation",
            "maker",
            "manufacturer",
            "retailer",
            "startup",
            "giant",
            "brand",
            "outlet");

    private final Figures figures;
    private final Lexicon lexicon;
    private final Descriptors descriptors;
    private final Set<String> heads;
    private final WordList nouns = WordList.of("organization-nouns.txt");

    Groups(Lexicon lexicon, Figures figures, Set<String> headKinds) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.descriptors = new Descriptors(lexicon, figures);
        this.heads = headKinds;
    }

    boolean isGroup(String noun) {
        return nouns.has(noun)
                || FIRMS.contains(noun)
                || heads.contains(noun)
                || STATES.contains(noun)
                || COUNTRIES.contains(noun)
                || TOWNS.contains(noun);
    }

    static boolean isState(String noun) {
        return STATES.contains(noun);
    }

    /** "the Russian side": the country itself, which the modifier names. */
    Optional<Figure> state(Nominal nominal) {
        if (nominal.modifiers().size() != 1) {
            return Optional.empty();
        }
        Optional<Country> country =
                lexicon.countries().withCode(nominal.modifiers().get(0));
        return country.flatMap(figures::country);
    }

    /** Whether the noun can mean the figure. */
    boolean fits(Figure figure, String noun) {
        if (COUNTRIES.contains(noun)) {
            return figure.isCountry();
        }
        if (TOWNS.contains(noun)) {
            return figure.placeKind() == PlaceKind.CITY;
        }
        if (!figure.isOrganization()) {
            return false;
        }
        Set<String> kinds = descriptors.of(figure);
        boolean unknown = kinds.stream().noneMatch(heads::contains);
        return kinds.contains(noun)
                || FIRMS.contains(noun) && (unknown || kinds.stream().anyMatch(FIRMS::contains));
    }
}
