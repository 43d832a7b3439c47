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
    private final List<List<PersonName>> names = new ArrayList<>();
    private final Map<String, Set<Integer>> bySurname = new HashMap<>();

    BareNames(List<List<CastMember>> people, Casts casts, Company company) {
        this.casts = casts;
        this.company = company;
        this.people = people;
        for (int i = 0; i < people.size(); i++) {
            profiles.add(new Profile(people.get(i), casts, company));
            List<PersonName> known = people.get(i).stream()
                    .map(CastMember::name)
                    .distinct()
                    .map(PersonName::of)
                    .toList();
            names.add(known);
            for (PersonName name : known) {
                bySurname
                        .computeIfAbsent(name.surname(), key -> new TreeSet<>())
                        .add(i);
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
        int best = -1;
        int mostEvidence = -1;
        for (int person : bySurname.getOrDefault(name.surname(), Set.of())) {
            if (mayBe(name, profile, person)) {
                int evidence = profiles.get(person).evidence(profile);
                best = evidence == mostEvidence ? -1 : evidence > mostEvidence ? person : best;
                mostEvidence = Math.max(mostEvidence, evidence);
            }
        }
        return mostEvidence > 0 || !name.isCommon() ? best : -1;
    }

    private boolean mayBe(PersonName bare, Profile profile, int person) {
        Profile other = profiles.get(person);
        return names.get(person).stream().anyMatch(name -> PersonNames.compare(bare, name) != Likeness.DIFFERENT)
                && !other.sharesArticle(profile)
                && !other.contradicts(profile);
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
