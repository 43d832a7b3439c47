package onrecord.importer.entity.member;

import java.util.List;
import java.util.Optional;
import onrecord.importer.article.Article;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;

/** Gives each name of an article its figure. */
public final class Casting {

    private final Lexicon lexicon;

    public Casting(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Figures cast(List<Name> names, NameMap map, Article article) {
        Figures figures = new Figures();
        People people = new People(lexicon.people(), figures);
        Organizations organizations = new Organizations(lexicon, figures);
        Places places = new Places(lexicon, figures);
        List<Name> ofOrganizations = of(names, NameKind.ORGANIZATION);
        Owners owners = new Owners(ofOrganizations, map, lexicon, article.text());
        people.join(names);
        organizations.join(ofOrganizations, owners);
        new PlaceUse(lexicon, figures, places).give(names);
        settle(ofOrganizations, owners, figures, places);
        new Credits(figures, people, organizations, places).give(article);
        return figures;
    }

    private static List<Name> of(List<Name> names, NameKind kind) {
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    private static void settle(List<Name> organizations, Owners owners, Figures figures, Places places) {
        for (Name name : organizations) {
            Optional<Figure> home =
                    owners.place(name).flatMap(figures::of).or(() -> places.known(owners.adjective(name)));
            figures.of(name).ifPresent(figure -> home.ifPresent(figure::settle));
        }
    }
}
