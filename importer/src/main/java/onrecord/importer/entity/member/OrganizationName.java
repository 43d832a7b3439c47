package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * An organization's printed name, taken apart.
 *
 * @param key what all full names of it have in common
 * @param words its content words
 * @param country whose it is, where it is a body that every state has
 */
record OrganizationName(
        String key, List<String> words, @Nullable Country country) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \u00A0,()-]+");

    private static final Set<String> SMALL = EntityWords.of("small");

    static OrganizationName of(String text, @Nullable Country owner, Lexicon lexicon) {
        String full = lexicon.organizations().fullName(text).orElse(text);
        List<String> all = words(full);
        List<String> words = new ArrayList<>(all);
        Country country = owner;
        if (words.size() > 1 && isStateBody(words, lexicon)) {
            Country within = strip(words, lexicon.countries());
            country = country == null ? within : country;
        } else {
            country = null;
        }
        return new OrganizationName(key(words, lexicon), all, country);
    }

    private static boolean isStateBody(List<String> words, Lexicon lexicon) {
        for (String word : words) {
            if (lexicon.stateBodies().has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the country out of "South Korean Foreign Ministry" and "Ministry of Defence of the Russian Federation". */
    private static @Nullable Country strip(List<String> words, Countries countries) {
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            for (int from : new int[] {0, words.size() - length}) {
                String part = String.join(" ", words.subList(from, from + length));
                Optional<Country> country = countries.named(part).or(() -> countries.ofAdjective(part));
                if (country.isPresent()) {
                    words.subList(from, from + length).clear();
                    return country.get();
                }
            }
        }
        return null;
    }

    private static String key(List<String> words, Lexicon lexicon) {
        List<String> key = new ArrayList<>();
        for (String word : words) {
            String folded = Fold.of(word).replace(".", "").replace(",", "");
            if (folded.endsWith("isation")) {
                folded = folded.substring(0, folded.length() - 7) + "ization";
            }
            folded = folded.equals("centre") ? "center" : folded.equals("defence") ? "defense" : folded;
            if (!folded.isEmpty() && !folded.equals("affairs")) {
                key.add(folded);
            }
        }
        if (key.size() > 1 && lexicon.stateBodies().has(key.get(0))) {
            key.add(key.remove(0));
        }
        return String.join(" ", key);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            String plain =
                    word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
            if (!plain.isEmpty() && !SMALL.contains(plain.toLowerCase(Locale.ROOT))) {
                words.add(plain);
            }
        }
        return words;
    }

    String initials() {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.toString();
    }

    /** The single words by which an article may come back to it: "Hyundai" of Hyundai Motor, "Rovers" of Northport Rovers. */
    List<String> shortForms(Lexicon lexicon) {
        List<String> forms = new ArrayList<>();
        String first = words.get(0);
        boolean common = lexicon.organizationHeads().has(first)
                || lexicon.organizations().fullName(first).isPresent()
                || lexicon.countries().named(first).isPresent()
                || lexicon.countries().ofAdjective(first).isPresent();
        if (!common) {
            forms.add(Fold.of(first));
        }
        String last = words.get(words.size() - 1);
        if (lexicon.organizations().fullName(last).isEmpty()) {
            forms.add(Fold.of(last));
        }
        return forms;
    }
}
