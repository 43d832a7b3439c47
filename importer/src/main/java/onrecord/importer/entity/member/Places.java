package onrecord.importer.entity.member;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.KnownPlaces.KnownPlace;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Joins the names of one place; a country under all its names. */
final class Places {

    private final Lexicon lexicon;
    private final Figures figures;
    private final Map<String, Figure> countries = new HashMap<>();
    private final Map<String, Figure> others = new HashMap<>();

    Places(Lexicon lexicon, Figures figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    void give(Name name) {
        Optional<Country> country = lexicon.countries().named(name.text()).or(() -> half(name));
        figures.give(name, country.isPresent() ? country(country.get()) : other(name.text(), name.kind()));
    }

    /** "the South", where the article speaks of South Korea. */
    private Optional<Country> half(Name name) {
        boolean article = name.words().lower(name.first() - 1).equals("the");
        return article
                ? lexicon.countries()
                        .named("the " + name.text())
                        .filter(country -> countries.containsKey(country.code()))
                : Optional.empty();
    }

    Figure country(Country country) {
        return countries.computeIfAbsent(
                country.code(),
                code -> figures.add(new Figure(AgentKind.PLACE, country.name()).located(PlaceKind.COUNTRY, country)));
    }

    Optional<Figure> known(@Nullable Country country) {
        return country == null ? Optional.empty() : Optional.ofNullable(countries.get(country.code()));
    }

    Figure place(String text) {
        return lexicon.countries().named(text).map(this::country).orElseGet(() -> other(text, NameKind.PLACE));
    }

    Figure house(String text) {
        return other(text, NameKind.LANDMARK);
    }

    private Figure other(String text, NameKind kind) {
        return others.computeIfAbsent(Fold.of(text), key -> figures.add(make(text, kind)));
    }

    private Figure make(String text, NameKind kind) {
        Figure figure = new Figure(AgentKind.PLACE, text);
        Optional<KnownPlace> known = lexicon.places().find(text);
        Optional<Country> capitalOf = lexicon.countries().ofCapital(text);
        if (capitalOf.isPresent()) {
            return figure.located(PlaceKind.CITY, capitalOf.get());
        }
        if (known.isPresent()) {
            String code = known.get().country();
            Country country =
                    code == null ? null : lexicon.countries().withCode(code).orElse(null);
            return figure.located(PlaceKind.valueOf(known.get().sort().name()), country);
        }
        return figure.located(kind == NameKind.LANDMARK ? PlaceKind.LANDMARK : byHead(text), null);
    }

    private PlaceKind byHead(String text) {
        for (String word : text.split("[ -]")) {
            if (lexicon.placeHeads().has(word)) {
                return PlaceKind.valueOf(lexicon.placeHeads().get(word).get(0));
            }
        }
        return PlaceKind.OTHER;
    }
}
