package onrecord.importer.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Whom the label of a turn means: a full name, in capitals or not, a surname, or initials. */
final class Labels {

    private static final int MOST_INITIALS = 3;

    private final Cast cast;

    Labels(Cast cast) {
        this.cast = cast;
    }

    @Nullable
    Integer member(String label, Span printed) {
        Integer mentioned = cast.mentionAt(printed).map(Mention::member).orElse(null);
        if (mentioned != null && cast.member(mentioned).kind() == AgentKind.PERSON) {
            return mentioned;
        }
        List<Integer> fitting = cast.members().stream()
                .filter(member -> member.kind() == AgentKind.PERSON && fits(member.name(), label))
                .map(Member::index)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static boolean fits(String name, String label) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        boolean initials = label.length() > 1
                && label.length() <= MOST_INITIALS
                && initials(name).equals(label);
        return initials || name.equalsIgnoreCase(label) || surname.equalsIgnoreCase(label);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
