package onrecord.importer.statement.direct;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Mention;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Whom the label of a turn means: a full name, in capitals or not, a surname, or initials. */
final class Labels {

    private static final int MOST_INITIALS = 3;

    private final Cast cast;
    private final Map<String, Set<Integer>> people = new HashMap<>();

    Labels(Cast cast) {
        this.cast = cast;
        cast.members().stream()
                .filter(member -> member.kind() == AgentKind.PERSON)
                .forEach(member -> labels(member.name())
                        .forEach(label -> people.computeIfAbsent(label, none -> new HashSet<>())
                                .add(member.index())));
    }

    @Nullable
    Integer member(String label, Span printed) {
        Integer mentioned = cast.mentionAt(printed).map(Mention::member).orElse(null);
        if (mentioned != null && cast.member(mentioned).kind() == AgentKind.PERSON) {
            return mentioned;
        }
        Set<Integer> fitting = new HashSet<>(people.getOrDefault(label, Set.of()));
        fitting.addAll(people.getOrDefault(lower(label), Set.of()));
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** Names in lower case, initials in capitals. */
    private static List<String> labels(String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String initials = initials(name);
        boolean asLabel = initials.length() > 1 && initials.length() <= MOST_INITIALS;
        return asLabel ? List.of(lower(name), lower(surname), initials) : List.of(lower(name), lower(surname));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
