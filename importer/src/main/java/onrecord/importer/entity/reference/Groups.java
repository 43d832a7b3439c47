package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.lexicon.WordList;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import org.jspecify.annotations.Nullable;

/** Resolves nouns for organizations and states: "the company", "the ministry", "the Russian side". */
final class Groups {

    private static final Set<String> STATES =
            Set.of("side", "government", "authorities", "leadership", "administration", "regime");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "kingdom");
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

    private final Lexicon lexicon;
    private final Figures figures;
    private final WordList nouns = WordList.of("organization-nouns.txt");
    private final Set<String> heads;

    Groups(Lexicon lexicon, Figures figures, Set<String> headKinds) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.heads = headKinds;
    }

    boolean isGroup(String noun) {
        return nouns.has(noun)
                || FIRMS.contains(noun)
                || heads.contains(noun)
                || STATES.contains(noun)
                || COUNTRIES.contains(noun);
    }

    @Nullable
    Figure find(Nominal nominal) {
        String noun = nominal.noun();
        if (STATES.contains(noun)) {
            return state(nominal);
        }
        if (!nominal.modifiers().isEmpty()) {
            return null;
        }
        return COUNTRIES.contains(noun)
                ? latest(nominal, Figure::isCountry)
                : latest(nominal, figure -> fits(figure, noun));
    }

    private @Nullable Figure state(Nominal nominal) {
        if (nominal.modifiers().size() != 1) {
            return null;
        }
        Optional<Country> country =
                lexicon.countries().withCode(nominal.modifiers().get(0));
        return country.flatMap(this::figure).orElse(null);
    }

    private Optional<Figure> figure(Country country) {
        return figures.all().stream()
                .filter(figure -> figure.isCountry() && country.equals(figure.country()))
                .findFirst();
    }

    private boolean fits(Figure figure, String noun) {
        if (!figure.isOrganization()) {
            return false;
        }
        List<String> kinds = new ArrayList<>();
        for (String word : figure.title().split("[ -]")) {
            kinds.addAll(lexicon.organizationHeads().get(word));
            kinds.add(Fold.of(word));
        }
        boolean known =
                figure.title().chars().anyMatch(c -> c == ' ') && kinds.stream().anyMatch(heads::contains);
        return kinds.contains(noun) || !known && FIRMS.contains(noun);
    }

    /** The one named last before the noun, if that is not too long ago. */
    private @Nullable Figure latest(Nominal nominal, java.util.function.Predicate<Figure> fits) {
        int sentence = nominal.words().sentence().index();
        int position = nominal.words().token(nominal.first()).span().start();
        Figure best = null;
        int bestAt = -1;
        for (Figure figure : figures.all()) {
            if (!fits.test(figure)) {
                continue;
            }
            for (Name name : figure.names()) {
                int at = name.span().start();
                if (at < position && at > bestAt && sentence - name.sentence() <= 6) {
                    best = figure;
                    bestAt = at;
                }
            }
        }
        return best;
    }
}
