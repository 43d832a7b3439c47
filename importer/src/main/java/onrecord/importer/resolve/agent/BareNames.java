package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.importer.resolve.name.Likeness;
import onrecord.importer.resolve.name.PersonName;
import onrecord.importer.resolve.name.PersonNames;

/**
 * Finds whom a surname means that stands alone in its article: the one of that surname of whom the article says what
 * others say, or else the only one. A surname that may mean two stays apart.
 */
final class BareNames {

    /** With how many unknown namesakes a surname is compared. */
    private static final int MOST = 100;

    private final Casts casts;
    private final Company company;
    private final List<List<CastMember>> people;
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, Set<Integer>> bySurname = new HashMap<>();

    BareNames(List<List<CastMember>> people, Casts casts, Company company) {
        this.casts = casts;
        this.company = company;
        this.people = people;
        for (int i = 0; i < people.size(); i++) {
            profiles.add(new Profile(people.get(i), casts, company));
            for (CastMember member : people.get(i)) {
                String surname = PersonName.of(member.name()).surname();
                bySurname.computeIfAbsent(surname, key -> new TreeSet<>()).add(i);
            }
        }
    }

    /** The people with their surnames, and whom nobody is found for. */
    List<List<CastMember>> add(Collection<List<CastMember>> bareNames) {
        List<List<CastMember>> all = new ArrayList<>();
        people.forEach(members -> all.add(new ArrayList<>(members)));
        for (List<CastMember> sameName : bareNames) {
            List<CastMember> left = new ArrayList<>();
            for (CastMember bare : sameName) {
                int person = find(bare);
                (person < 0 ? left : all.get(person)).add(bare);
            }
            all.addAll(joinAlone(left));
        }
        return all;
    }

    private int find(CastMember bare) {
        PersonName name = PersonName.of(bare.name());
        Profile profile = new Profile(List.of(bare), casts, company);
        List<Integer> fitting = bySurname.getOrDefault(name.surname(), Set.of()).stream()
                .filter(person -> mayBe(name, people.get(person)))
                .filter(person -> !profiles.get(person).sharesArticle(profile))
                .filter(person -> !profiles.get(person).contradicts(profile))
                .toList();
        int best = fitting.stream()
                .mapToInt(person -> profiles.get(person).evidence(profile))
                .max()
                .orElse(0);
        List<Integer> bestFounded = fitting.stream()
                .filter(person -> profiles.get(person).evidence(profile) == best)
                .toList();
        boolean found = bestFounded.size() == 1 && (best > 0 || !name.isCommon());
        return found ? bestFounded.get(0) : -1;
    }

    private static boolean mayBe(PersonName bare, List<CastMember> person) {
        return person.stream()
                .map(CastMember::name)
                .distinct()
                .anyMatch(name -> PersonNames.compare(bare, PersonName.of(name)) != Likeness.DIFFERENT);
    }

    /** Namesakes of whom no article tells the full name: one, if something beside the name says so. */
    private List<List<CastMember>> joinAlone(List<CastMember> members) {
        List<List<CastMember>> joined = new ArrayList<>();
        List<Profile> known = new ArrayList<>();
        for (CastMember member : members) {
            Profile profile = new Profile(List.of(member), casts, company);
            int same = 0;
            while (same < Math.min(known.size(), MOST) && known.get(same).evidence(profile) == 0) {
                same++;
            }
            if (same == Math.min(known.size(), MOST)) {
                same = known.size();
                joined.add(new ArrayList<>());
                known.add(profile);
            }
            joined.get(same).add(member);
        }
        return joined;
    }
}
