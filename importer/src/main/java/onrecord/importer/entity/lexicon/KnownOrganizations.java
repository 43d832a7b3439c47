package onrecord.importer.entity.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Organizations that are known by more than one name: the FBI is the Federal Bureau of Investigation. */
public final class KnownOrganizations {

    private final Map<String, String> fullNames = new HashMap<>();

    public KnownOrganizations() {
        for (String line : Lines.of("organizations-own.csv")) {
            put(line);
        }
        for (String line : Lines.of("organizations.csv")) {
            put(line);
        }
    }

    private void put(String line) {
        String[] names = line.split("\\|");
        for (String name : names) {
            fullNames.putIfAbsent(Fold.accentless(name), names[0]);
        }
    }

    /** The fullest name of the organization with this name; case counts, as who is no WHO. */
    public Optional<String> fullName(String name) {
        return Optional.ofNullable(fullNames.get(Fold.accentless(name)));
    }
}
