package onrecord.importer.resolve.agent;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.PeopleNames;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;

/**
 * Lets articles agree on what a name is: one that most articles know as a company is no person because one article,
 * which prints nothing but the name, could not tell.
 */
final class Kinds {

    private static final int CERTAIN = 3;
    private static final int OVERWHELMING = 3;
    private static final List<AgentKind> LIKELIEST_FIRST =
            List.of(AgentKind.PLACE, AgentKind.ORGANIZATION, AgentKind.PERSON);
    private static final PeopleNames NAMES = new PeopleNames();

    private final Map<String, Map<AgentKind, Integer>> votes = new HashMap<>();

    Kinds(List<CastMember> members) {
        members.forEach(this::vote);
    }

    /** The member, as what most articles say that it is. */
    CastMember agreed(CastMember member) {
        Map<AgentKind, Integer> kinds = votes.getOrDefault(form(member.name()), Map.of());
        if (member.isFixed() || kinds.size() < 2) {
            return member;
        }
        AgentKind best = member.kind();
        for (AgentKind kind : LIKELIEST_FIRST) {
            best = kinds.getOrDefault(kind, 0) > kinds.getOrDefault(best, 0) || isLikelier(kind, best, kinds)
                    ? kind
                    : best;
        }
        int against = kinds.getOrDefault(member.kind(), 0) * (isCertain(member) ? OVERWHELMING : 1);
        return best == member.kind() || kinds.getOrDefault(best, 0) < against ? member : member.as(best);
    }

    private static boolean isLikelier(AgentKind kind, AgentKind other, Map<AgentKind, Integer> kinds) {
        return kinds.getOrDefault(kind, 0).equals(kinds.getOrDefault(other, 0))
                && LIKELIEST_FIRST.indexOf(kind) < LIKELIEST_FIRST.indexOf(other);
    }

    private void vote(CastMember member) {
        int weight = isCertain(member) ? CERTAIN : 1;
        Set<String> forms = new HashSet<>();
        forms.add(form(member.name()));
        member.printed().forEach(printed -> forms.add(form(printed.text())));
        forms.forEach(form -> votes.computeIfAbsent(form, key -> new EnumMap<>(AgentKind.class))
                .merge(member.kind(), weight, Integer::sum));
    }

    private static boolean hasGivenName(String name) {
        List<String> words = NameSplit.of(name);
        return words.size() > 1 && NAMES.isGiven(words.get(0));
    }

    private static String form(String name) {
        return String.join("", NameSplit.of(name));
    }

    /** Whether the article says more than the name. */
    private static boolean isCertain(CastMember member) {
        return switch (member.kind()) {
            case PERSON -> member.isFixed() || !member.positions().isEmpty() || hasGivenName(member.name());
            case ORGANIZATION -> member.isFixed() || member.homeId() != null;
            case PLACE -> member.isFixed() || member.countryCode() != null || member.placeKind() != PlaceKind.OTHER;
        };
    }
}
