package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.resolve.name.PersonName;

/** Members with the same full name who are the same person, as far as nothing speaks strongly against it. */
record Namesakes(PersonName name, List<CastMember> members, Profile profile) {

    /** One person for each line of work that contradicts the others; who has none is the best known of them. */
    static List<Namesakes> split(PersonName name, List<CastMember> members, Casts casts, Company company) {
        Map<String, List<CastMember>> byField = new TreeMap<>();
        for (CastMember member : members) {
            Set<String> fields = new Profile(List.of(member), casts, company).fields();
            byField.computeIfAbsent(fields.size() == 1 ? fields.iterator().next() : "", key -> new ArrayList<>())
                    .add(member);
        }
        List<Namesakes> split = new ArrayList<>();
        byField.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> of(name, entry.getValue(), casts, company))
                .sorted((a, b) -> b.members.size() - a.members.size())
                .forEach(each -> addTo(split, each, casts, company));
        List<CastMember> others = byField.getOrDefault("", List.of());
        if (!others.isEmpty()) {
            merge(split, 0, of(name, others, casts, company), casts, company);
        }
        return split;
    }

    private static void addTo(List<Namesakes> split, Namesakes each, Casts casts, Company company) {
        for (int i = 0; i < split.size(); i++) {
            if (!split.get(i).profile.contradicts(each.profile)) {
                merge(split, i, each, casts, company);
                return;
            }
        }
        split.add(each);
    }

    private static void merge(List<Namesakes> split, int at, Namesakes other, Casts casts, Company company) {
        if (split.isEmpty()) {
            split.add(other);
            return;
        }
        Namesakes first = split.get(at);
        List<CastMember> all = new ArrayList<>(first.members);
        all.addAll(other.members);
        split.set(at, of(first.name, all, casts, company));
    }

    static Namesakes of(PersonName name, List<CastMember> members, Casts casts, Company company) {
        return new Namesakes(name, List.copyOf(members), new Profile(members, casts, company));
    }
}
