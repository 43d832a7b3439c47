package onrecord.importer.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether 05/01/2024 is a day in January or in May. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Set<String> DAY_FIRST_COUNTRIES =
            Set.of("GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "MY", "PK", "NG", "KE", "GH", "HK");
    private static final Pattern AMERICAN_CLOCK = Pattern.compile("\\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AK[SD]T)\\b");
    private static final Pattern OTHER_CLOCK =
            Pattern.compile("\\b(?:BST|IST|CES?T|EES?T|AE[SD]T|AWST|NZ[SD]T|SAST|WAT|EAT|PKT|SGT|HKT)\\b");

    /** As the country of a language tag has it: "en-GB". */
    static DayOrder of(@Nullable String language) {
        String country = language == null
                ? ""
                : Locale.forLanguageTag(language.replace('_', '-')).getCountry();
        if (DAY_FIRST_COUNTRIES.contains(country)) {
            return DAY_FIRST;
        }
        return country.equals("US") ? MONTH_FIRST : UNKNOWN;
    }

    /** As those have it whose time zone the line names, else this. */
    DayOrder in(String line) {
        if (OTHER_CLOCK.matcher(line).find()) {
            return DAY_FIRST;
        }
        return AMERICAN_CLOCK.matcher(line).find() ? MONTH_FIRST : this;
    }
}
