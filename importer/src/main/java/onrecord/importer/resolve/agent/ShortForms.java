package onrecord.importer.resolve.agent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.importer.resolve.name.OrganizationName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the full name that an acronym or a short form stands for: the one whose articles print both, or else, for an
 * acronym, the one that it is the initials of. Nothing is joined where two full names are in question.
 */
final class ShortForms {

    private static final int TELLING_INITIALS = 3;

    private final List<List<CastMember>> organizations;
    private final Map<String, Set<Integer>> printedBy = new HashMap<>();
    private final Map<String, Set<Integer>> byInitials = new TreeMap<>();
    private final List<OrganizationName> names;

    ShortForms(List<List<CastMember>> organizations) {
        this.organizations = organizations;
        names = organizations.stream()
                .map(members -> OrganizationName.of(members.get(0).name()))
                .toList();
        for (int i = 0; i < organizations.size(); i++) {
            remember(i);
        }
    }

    private void remember(int number) {
        Set<String> forms = new HashSet<>();
        for (CastMember member : organizations.get(number)) {
            member.printed().forEach(printed -> forms.add(form(printed.text())));
        }
        forms.forEach(
                form -> printedBy.computeIfAbsent(form, key -> new TreeSet<>()).add(number));
        OrganizationName name = names.get(number);
        if (name.words().size() > 1) {
            byInitials.computeIfAbsent(name.initials(), key -> new TreeSet<>()).add(number);
        }
    }

    private static String form(String printed) {
        return OrganizationName.isAcronym(printed)
                ? String.join("", NameSplit.of(printed))
                : OrganizationName.of(printed).key();
    }

    void join(Groups groups) {
        for (int i = 0; i < organizations.size(); i++) {
            if (!names.get(i).isGeneric()) {
                Set<Integer> full = full(i);
                if (full.size() == 1) {
                    groups.join(i, full.iterator().next());
                }
            }
        }
    }

    private Set<Integer> full(int number) {
        String acronym = acronym(organizations.get(number));
        String form = acronym == null ? form(organizations.get(number).get(0).name()) : acronym;
        Set<Integer> full = new TreeSet<>(printedBy.getOrDefault(form, Set.of()));
        full.removeIf(other -> other == number || acronym == null && !isPart(names.get(number), names.get(other)));
        boolean telling = acronym != null && acronym.length() >= TELLING_INITIALS;
        return full.isEmpty() && telling ? byInitials.getOrDefault(acronym, Set.of()) : full;
    }

    /** The letters, where the name is an acronym in any of its spellings: EADS, even if an article names it Eads. */
    private static @Nullable String acronym(List<CastMember> members) {
        return members.stream()
                .flatMap(member -> Stream.concat(
                        Stream.of(member.name()),
                        member.printed().stream().map(PrintedName::text).filter(member.name()::equalsIgnoreCase)))
                .filter(OrganizationName::isAcronym)
                .map(ShortForms::form)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPart(OrganizationName part, OrganizationName whole) {
        return part.words().size() < whole.words().size() && whole.words().containsAll(part.words());
    }
}
