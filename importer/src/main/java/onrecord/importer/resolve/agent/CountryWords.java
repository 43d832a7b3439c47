package onrecord.importer.resolve.agent;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.importer.resolve.name.OrganizationName;
import onrecord.schema.vocabulary.AgentKind;

/** What articles call countries, so that "Russian Embassy" can be told to be of Russia. */
final class CountryWords {

    private static final int LONGEST = 4;

    private final Map<String, String> codes = new HashMap<>();

    CountryWords(Casts casts) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (CastMember place : casts.of(AgentKind.PLACE)) {
            if (place.isCountry()) {
                vote(votes, place.name(), place, 1);
                place.printed().forEach(printed -> vote(votes, printed.text(), place, printed.count()));
            }
        }
        votes.forEach((words, byCode) -> codes.put(words, mostVoted(byCode)));
    }

    private static void vote(Map<String, Map<String, Integer>> votes, String name, CastMember place, int count) {
        String words = String.join(" ", OrganizationName.of(name).words());
        votes.computeIfAbsent(words, key -> new TreeMap<>())
                .merge(String.valueOf(place.countryCode()), count, Integer::sum);
    }

    /** The first in the alphabet of several. */
    private static String mostVoted(Map<String, Integer> byCode) {
        int most = byCode.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The country that a name begins with or has in it, and the words that name it. */
    Optional<Named> in(OrganizationName name) {
        for (int from = 0; from < name.words().size(); from++) {
            for (int length = Math.min(LONGEST, name.words().size() - from); length > 0; length--) {
                String words = String.join(" ", name.words().subList(from, from + length));
                String code = codes.get(words);
                if (code != null) {
                    return Optional.of(new Named(code, words));
                }
            }
        }
        return Optional.empty();
    }

    /** All that a country is called. */
    Set<String> of(String code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    record Named(String code, String words) {}
}
