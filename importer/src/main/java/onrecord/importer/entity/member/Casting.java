package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.article.Article;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;

/** Gives each name of an article its figure. */
public final class Casting {

    private final Lexicon lexicon;
    private final CapitalUse capitalUse = new CapitalUse();

    public Casting(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Figures cast(List<Name> names, Article article) {
        Figures figures = new Figures();
        People people = new People(lexicon.people(), figures);
        Organizations organizations = new Organizations(lexicon, figures);
        Places places = new Places(lexicon, figures);
        people.join(names);
        organizations.join(of(names, NameKind.ORGANIZATION));
        places(names, figures, places);
        credits(article, figures, people, organizations, places);
        return figures;
    }

    private static void credits(
            Article article, Figures figures, People people, Organizations organizations, Places places) {
        for (Article.Byline byline : article.bylines()) {
            Figure author = people.author(byline.name());
            figures.wrote(author);
            if (byline.span() != null) {
                figures.credit(byline.span(), author);
            }
        }
        if (article.publisher() != null) {
            figures.publishedBy(organizations.named(article.publisher()));
        }
        Article.Dateline dateline = article.dateline();
        if (dateline != null) {
            Figure place = places.place(dateline.place());
            figures.writtenIn(place);
            figures.credit(dateline.span(), place);
        }
    }

    private static List<Name> of(List<Name> names, NameKind kind) {
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    private void places(List<Name> names, Figures figures, Places places) {
        List<Name> capitals = new ArrayList<>();
        for (Name name : names) {
            if (name.kind().isPlace()) {
                if (lexicon.countries().ofCapital(name.text()).isPresent()) {
                    capitals.add(name);
                } else {
                    places.give(name);
                }
            }
        }
        capitals(capitals, figures, places);
    }

    /** An unclear use follows the clear ones of the same capital, where most of them are of the government. */
    private void capitals(List<Name> names, Figures figures, Places places) {
        Map<String, Map<CapitalUse.Use, Integer>> uses = new HashMap<>();
        for (Name name : names) {
            uses.computeIfAbsent(Fold.of(name.text()), key -> new EnumMap<>(CapitalUse.Use.class))
                    .merge(capitalUse.of(name), 1, Integer::sum);
        }
        for (Name name : names) {
            Map<CapitalUse.Use, Integer> counts = uses.getOrDefault(Fold.of(name.text()), Map.of());
            CapitalUse.Use use = capitalUse.of(name);
            int governments = counts.getOrDefault(CapitalUse.Use.GOVERNMENT, 0);
            boolean open = use == CapitalUse.Use.OPEN && governments > counts.getOrDefault(CapitalUse.Use.CITY, 0);
            Optional<Country> country = lexicon.countries().ofCapital(name.text());
            if (country.isPresent() && (use == CapitalUse.Use.GOVERNMENT || open)) {
                figures.give(name, places.country(country.get()));
            } else {
                places.give(name);
            }
        }
    }
}
