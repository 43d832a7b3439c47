package onrecord.importer.entity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries, what they are called, their people's adjectives, capitals, and the houses that stand for their governments. */
public final class Countries {

    /** How many words the longest name has. */
    public static final int LONGEST = 6;

    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> adjectives = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();
    private final Map<String, Country> houses = new HashMap<>();
    private final Map<String, Country> codes = new HashMap<>();

    public Countries() {
        for (String line : Lines.of("countries.csv")) {
            String[] columns = line.split(";", -1);
            Country country = new Country(columns[0], columns[1]);
            codes.put(country.code(), country);
            put(names, List.of(country.name()), country);
            put(names, Lines.values(columns[2]), country);
            put(adjectives, Lines.values(columns[3]), country);
            put(capitals, Lines.values(columns[4]), country);
            put(houses, Lines.values(columns[5]), country);
        }
    }

    private static void put(Map<String, Country> map, List<String> keys, Country country) {
        keys.forEach(key -> map.putIfAbsent(key(key), country));
    }

    /** Case counts, as {@code US} is a country and {@code us} is not; a text all in capitals has no such hint. */
    private static String key(String name) {
        return Fold.accentless(name);
    }

    public Optional<Country> named(String name) {
        return find(names, name);
    }

    /** By an adjective or the word for its people: "South Korean". */
    public Optional<Country> ofAdjective(String adjective) {
        Country country = adjectives.get(key(adjective));
        if (country == null && adjective.length() > 3 && adjective.endsWith("s")) {
            country = adjectives.get(key(adjective.substring(0, adjective.length() - 1)));
        }
        return Optional.ofNullable(country);
    }

    public Optional<Country> ofCapital(String city) {
        return find(capitals, city);
    }

    /** By a building that stands for its government: "Kremlin". */
    public Optional<Country> ofHouse(String house) {
        return find(houses, house);
    }

    public Optional<Country> withCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    private static Optional<Country> find(Map<String, Country> map, String name) {
        Country country = map.get(key(name));
        if (country == null && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))) {
            country = map.get(key(Capitals.undo(name)));
        }
        return Optional.ofNullable(country);
    }
}
