package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.KnownOrganizations;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.importer.resolve.name.OrganizationName;
import org.jspecify.annotations.Nullable;

/**
 * An organization's name without the country that it is of, where that leaves a name that many countries have:
 * "Russian Embassy in Seoul" is an embassy, of Russia, in South Korea.
 *
 * @param countryCode of the country that it is of
 */
record HomedName(OrganizationName name, @Nullable String countryCode) {

    private static final int LONGEST = 4;
    private static final Countries COUNTRIES = new Countries();
    private static final KnownOrganizations KNOWN = new KnownOrganizations();

    static HomedName of(String printed) {
        String full = KNOWN.fullName(printed).orElse(printed);
        OrganizationName plain = OrganizationName.of(full);
        HomedName homed = withoutCountries(full);
        return homed.countryCode() != null && homed.name().isGeneric() ? homed : new HomedName(plain, null);
    }

    private static HomedName withoutCountries(String printed) {
        String[] words = printed.strip().split("[\\s,()]+");
        List<String> rest = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        int i = 0;
        while (i < words.length) {
            int length = countryAt(words, i, codes);
            if (length == 0) {
                rest.add(words[i]);
            }
            i += Math.max(1, length);
        }
        OrganizationName name = OrganizationName.of(String.join(" ", rest));
        for (int other = 1; other < codes.size(); other++) {
            name = name.with(codes.get(other));
        }
        return new HomedName(name, codes.isEmpty() ? null : codes.get(0));
    }

    /** How many words from a position on name a country; a capital does only behind the name of another country. */
    private static int countryAt(String[] words, int from, List<String> codes) {
        for (int length = Math.min(LONGEST, words.length - from); length > 0; length--) {
            String phrase =
                    NameSplit.withoutPossessive(String.join(" ", List.of(words).subList(from, from + length)));
            Optional<Country> country = COUNTRIES.named(phrase).or(() -> COUNTRIES.ofAdjective(phrase));
            if (country.isEmpty() && !codes.isEmpty()) {
                country = COUNTRIES.ofCapital(phrase);
            }
            if (country.isPresent()) {
                codes.add(country.get().code());
                return length;
            }
        }
        return 0;
    }
}
