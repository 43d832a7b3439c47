package onrecord.importer.entity.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cities, regions, rivers and mountains of the world. */
public final class KnownPlaces {

    /** {@code country} is an ISO 3166-1 code, null where the list does not say. */
    public record KnownPlace(Sort sort, @Nullable String country) {}

    public enum Sort {
        CITY,
        REGION,
        OTHER
    }

    private final Map<String, KnownPlace> places = new HashMap<>();

    public KnownPlaces() {
        for (String line : Lines.of("places.csv")) {
            String[] columns = line.split(";", -1);
            String country = columns[2].isEmpty() ? null : columns[2];
            places.put(Fold.of(columns[0]), new KnownPlace(Sort.valueOf(columns[1]), country));
        }
    }

    public Optional<KnownPlace> find(String name) {
        return Optional.ofNullable(places.get(Fold.of(name)));
    }
}
