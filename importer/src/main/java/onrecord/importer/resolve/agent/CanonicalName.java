package onrecord.importer.resolve.agent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.importer.resolve.name.Forms;
import onrecord.importer.resolve.name.OrganizationName;
import onrecord.importer.resolve.name.PersonName;
import onrecord.schema.vocabulary.AgentKind;

/** Chooses what an agent is called: the full form that most articles print, then the longer, then the first in the alphabet. */
final class CanonicalName {

    private CanonicalName() {}

    static String of(AgentKind kind, List<CastMember> members) {
        Map<String, Integer> articles = new HashMap<>();
        members.forEach(member -> articles.merge(Forms.of(member.name()), 1, Integer::sum));
        return articles.keySet().stream()
                .min(Comparator.comparingInt((String form) -> -fullness(kind, form))
                        .thenComparing(form -> -articles.getOrDefault(form, 0))
                        .thenComparing(form -> -form.length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static int fullness(AgentKind kind, String form) {
        boolean headline = form.length() > 4 && form.equals(form.toUpperCase(Locale.ROOT));
        return (isFull(kind, form) ? 2 : 0) + (headline ? 0 : 1);
    }

    private static boolean isFull(AgentKind kind, String form) {
        return switch (kind) {
            case PERSON -> {
                List<String> words = PersonName.of(form).telling();
                yield words.size() > 1 && words.get(0).length() > 1;
            }
            case ORGANIZATION -> !OrganizationName.isAcronym(form);
            case PLACE -> true;
        };
    }
}
