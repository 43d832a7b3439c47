package onrecord.importer.entity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries, what they are called, their people's adjectives, capitals, and the houses that stand for their governments. */
public final class Countries {

    /** By what they are printed like. */
    private final Map<String, CountryWord> words = new HashMap<>();

    private final Map<String, Country> codes = new HashMap<>();
    /** The first words of all of these, folded, and how many words at most come of a name that begins so. */
    private final Map<String, Integer> lengths = new HashMap<>();

    public Countries() {
        for (String line : Lines.of("countries.csv")) {
            String[] columns = line.split(";", -1);
            Country country = new Country(columns[0], columns[1]);
            codes.put(country.code(), country);
            put(List.of(country.name()), CountryWord.named(country));
            put(Lines.values(columns[2]), CountryWord.named(country));
            put(Lines.values(columns[3]), CountryWord.people(country));
            put(Lines.values(columns[4]), CountryWord.capital(country));
            put(Lines.values(columns[5]), CountryWord.house(country));
        }
    }

    private void put(List<String> keys, CountryWord word) {
        for (String key : keys) {
            words.merge(key(key), word, CountryWord::or);
            String first = firstWord(key);
            int length = pieces(key);
            lengths.merge(first, length, Math::max);
            lengths.merge(first + "s", length, Math::max);
        }
    }

    /** How many words a tokenizer may make of a name: runs of letters and digits, and each mark between them. */
    private static int pieces(String name) {
        int pieces = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean within = i > 0 && isOfWord(name.charAt(i - 1)) && isOfWord(name.charAt(i));
            pieces += within || name.charAt(i) == ' ' ? 0 : 1;
        }
        return pieces;
    }

    private static String firstWord(String name) {
        String folded = Fold.of(name);
        int start = 0;
        while (start < folded.length() && !isOfWord(folded.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < folded.length() && isOfWord(folded.charAt(end))) {
            end++;
        }
        return folded.substring(start, end);
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** How many words a country's name, adjective, capital or house has at most if it begins with this one: 0 if none does. */
    public int mostWords(String first) {
        return lengths.getOrDefault(firstWord(first), 0);
    }

    /** Case counts, as {@code US} is a country and {@code us} is not; a text all in capitals has no such hint. */
    private static String key(String name) {
        return Fold.accentless(name);
    }

    /** Everything that a text may mean of a country. */
    public CountryWord of(String text) {
        CountryWord word = words.getOrDefault(key(text), CountryWord.NOTHING);
        if (text.length() > 3 && text.endsWith("s")) {
            word = word.or(words.getOrDefault(key(text.substring(0, text.length() - 1)), CountryWord.NOTHING)
                    .ofPeople());
        }
        return isShouted(text)
                ? word.or(words.getOrDefault(key(Capitals.undo(text)), CountryWord.NOTHING)
                        .ofPlace())
                : word;
    }

    private static boolean isShouted(String text) {
        return text.length() > 3
                && !Character.isLowerCase(text.charAt(1))
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    public Optional<Country> named(String name) {
        return Optional.ofNullable(of(name).named());
    }

    /** By an adjective or the word for its people: "South Korean". */
    public Optional<Country> ofAdjective(String adjective) {
        return Optional.ofNullable(of(adjective).people());
    }

    public Optional<Country> ofCapital(String city) {
        return Optional.ofNullable(of(city).capital());
    }

    public Optional<Country> withCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }
}
