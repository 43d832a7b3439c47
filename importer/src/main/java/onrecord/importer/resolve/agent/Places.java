package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.schema.vocabulary.AgentKind;

/** Joins the members that are one place: a country by its code, anything else by its name and country. */
final class Places {

    private final Casts casts;

    Places(Casts casts) {
        this.casts = casts;
    }

    List<List<CastMember>> join() {
        Map<String, List<CastMember>> places = new TreeMap<>();
        for (List<CastMember> namesakes : byName().values()) {
            Set<String> countries = namesakes.stream()
                    .map(CastMember::countryCode)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            for (CastMember place : namesakes) {
                places.computeIfAbsent(key(place, countries), key -> new ArrayList<>())
                        .add(place);
            }
        }
        return new ArrayList<>(places.values());
    }

    private Map<String, List<CastMember>> byName() {
        Map<String, List<CastMember>> byName = new TreeMap<>();
        for (CastMember place : casts.of(AgentKind.PLACE)) {
            byName.computeIfAbsent(name(place), name -> new ArrayList<>()).add(place);
        }
        return byName;
    }

    /** Countries come first; another place of that name is not the country. */
    private static String name(CastMember place) {
        return place.isCountry() ? place.countryCode() + " (country)" : String.join("", NameSplit.of(place.name()));
    }

    /** A place of unknown country is the only one of its name; where there are several, the one whose country its article names. */
    private String key(CastMember place, Set<String> countries) {
        String name = name(place) + '|';
        if (place.countryCode() != null) {
            return name + place.countryCode();
        }
        if (countries.isEmpty()) {
            return name;
        }
        Set<String> fitting = countries.size() == 1 ? countries : named(place.articleId(), countries);
        return fitting.size() == 1 ? name + fitting.iterator().next() : name + place.articleId();
    }

    private Set<String> named(long article, Set<String> countries) {
        return casts.inArticle(article).stream()
                .filter(CastMember::isCountry)
                .map(CastMember::countryCode)
                .filter(countries::contains)
                .collect(Collectors.toSet());
    }
}
