package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.schema.vocabulary.PlaceKind;

/** What nouns for organizations and places can stand for: "the company", "the ministry", "the Russian side", "the city". */
final class GroupReferents {

    private final Figures figures;
    private final Lexicon lexicon;
    private final Descriptors descriptors;
    private final GroupNouns nouns;

    GroupReferents(Lexicon lexicon, Figures figures, GroupNouns nouns) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.descriptors = new Descriptors(lexicon, figures, nouns);
        this.nouns = nouns;
    }

    GroupNouns nouns() {
        return nouns;
    }

    /** "the Russian side": the country itself, which the modifier names. */
    Optional<Figure> state(Nominal nominal) {
        List<String> modifiers = nominal.modifiers();
        return modifiers.size() != 1
                ? Optional.empty()
                : lexicon.countries().withCode(modifiers.get(0)).flatMap(figures::country);
    }

    /** Whether the noun can mean the figure. */
    boolean fits(Figure figure, String noun) {
        if (nouns.isCountry(noun)) {
            return figure.isCountry();
        }
        if (nouns.isTown(noun)) {
            return figure.placeKind() == PlaceKind.CITY;
        }
        Description description = descriptors.of(figure);
        if (description == null) {
            return isSpot(figure, noun);
        }
        return description.nouns().contains(noun)
                || description.firm() && nouns.isFirm(noun)
                || description.enterprise() && nouns.isEnterprise(noun);
    }

    /** "the airport" that is called so: "Orsund Airport". */
    private static boolean isSpot(Figure figure, String noun) {
        return !figure.isPerson()
                && !figure.isCountry()
                && figure.title().toLowerCase(Locale.ROOT).endsWith(" " + noun);
    }

    /** How much rather it means an organization that is called so than one of which the article does not say what it is. */
    double liking(Figure figure, String noun) {
        Description description = descriptors.of(figure);
        boolean called = description != null && description.nouns().contains(noun);
        return called ? 0.5 : nouns.isEnterprise(noun) ? -0.5 : 0;
    }

    /** The only organization of the article that the noun describes; nobody where there are several. */
    Optional<Figure> only(String noun) {
        List<Figure> fitting = descriptors.described(noun);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
