package onrecord.importer.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The countries, what they are called, their people's adjectives, capitals, and the houses that stand for their governments. */
public final class Countries {

    /** How many words the longest name has. */
    public static final int LONGEST = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> adjectives = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();
    private final Map<String, Country> houses = new HashMap<>();
    private final Map<String, Country> codes = new HashMap<>();
    /** The first words of all of these, in lower case. */
    private final Set<String> firstWords = new HashSet<>();

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

    private void put(Map<String, Country> map, List<String> keys, Country country) {
        for (String key : keys) {
            map.putIfAbsent(key(key), country);
            firstWords.add(firstWord(key));
        }
    }

    private static String firstWord(String name) {
        Matcher word = WORD.matcher(Fold.of(name));
        return word.find() ? word.group() : "";
    }

    /** Whether any of the names, adjectives, capitals and houses may begin with this; false only where none does. */
    public boolean mayBegin(String word) {
        String first = firstWord(word);
        return first.isEmpty()
                || firstWords.contains(first)
                || first.endsWith("s") && firstWords.contains(first.substring(0, first.length() - 1));
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
        boolean mayShout = name.length() > 3 && !Character.isLowerCase(name.charAt(1));
        if (country == null && mayShout && name.equals(name.toUpperCase(Locale.ROOT))) {
            country = map.get(key(Capitals.undo(name)));
        }
        return Optional.ofNullable(country);
    }
}
