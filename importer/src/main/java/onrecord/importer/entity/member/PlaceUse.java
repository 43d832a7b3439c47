package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.CountryWord;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;

/** Gives each place's name to the place, or to the country whose government it stands for. */
final class PlaceUse {

    private final Lexicon lexicon;
    private final Figures figures;
    private final Places places;
    private final CapitalUse capitalUse = new CapitalUse();

    PlaceUse(Lexicon lexicon, Figures figures, Places places) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.places = places;
    }

    void give(List<Name> names) {
        List<Name> seats = new ArrayList<>();
        for (Name name : names) {
            if (name.kind().isPlace()) {
                if (lexicon.countries().of(name.text()).seatOf() != null) {
                    seats.add(name);
                } else {
                    places.give(name);
                }
            }
        }
        Map<String, Map<CapitalUse.Use, Integer>> uses = new HashMap<>();
        for (Name name : seats) {
            uses.computeIfAbsent(name.folded(), key -> new EnumMap<>(CapitalUse.Use.class))
                    .merge(capitalUse.of(name), 1, Integer::sum);
        }
        seats.forEach(name -> give(name, uses.getOrDefault(name.folded(), Map.of())));
    }

    /** An unclear use follows the clear ones of the same name, where most of them are of the government. */
    private void give(Name name, Map<CapitalUse.Use, Integer> uses) {
        CountryWord word = lexicon.countries().of(name.text());
        Country country = word.seatOf();
        CapitalUse.Use use = capitalUse.of(name);
        boolean house = word.house() != null;
        boolean mostly = uses.getOrDefault(CapitalUse.Use.GOVERNMENT, 0) > uses.getOrDefault(CapitalUse.Use.CITY, 0);
        boolean government = use == CapitalUse.Use.GOVERNMENT || use == CapitalUse.Use.OPEN && (mostly || house);
        if (government && country != null) {
            figures.give(name, places.country(country));
        } else if (house) {
            figures.give(name, places.house(name.text()));
        } else {
            places.give(name);
        }
    }
}
