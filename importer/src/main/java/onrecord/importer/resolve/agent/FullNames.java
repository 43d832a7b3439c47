package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.resolve.agent.Pairs.Pair;
import onrecord.importer.resolve.name.Likeness;

/** Joins people whose full names are printed differently. */
final class FullNames {

    /** What a likeness that is merely possible needs beside the name. */
    private static final int ENOUGH = 2;

    private final List<Namesakes> people;
    private final Pairs pairs;
    private final Groups groups;
    private final Map<Integer, List<Integer>> joined = new HashMap<>();

    FullNames(List<Namesakes> people) {
        this.people = people;
        pairs = new Pairs(people);
        groups = new Groups(people.size());
    }

    List<List<CastMember>> join() {
        pairs.all().stream().filter(this::isOne).forEach(this::join);
        List<List<CastMember>> all = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            List<CastMember> members = new ArrayList<>();
            group.forEach(person -> members.addAll(people.get(person).members()));
            all.add(members);
        }
        return all;
    }

    private boolean isOne(Pair pair) {
        Profile a = people.get(pair.a()).profile();
        Profile b = people.get(pair.b()).profile();
        if (a.contradicts(b)) {
            return false;
        }
        if (pair.likeness() == Likeness.SAME) {
            return true;
        }
        boolean enough = pair.likeness() == Likeness.LIKELY || pair.evidence() >= ENOUGH;
        return enough && !a.sharesArticle(b) && !isAmbiguous(pair.a(), pair) && !isAmbiguous(pair.b(), pair);
    }

    /** Whether one of the two may as well be somebody else, who is not the other. */
    private boolean isAmbiguous(int one, Pair pair) {
        int other = one == pair.a() ? pair.b() : pair.a();
        return pairs.like(one).entrySet().stream()
                .filter(rival -> rival.getKey() != other && rival.getValue().isAtLeast(pair.likeness()))
                .filter(rival -> pairs.areDifferent(rival.getKey(), other))
                .anyMatch(rival -> pairs.evidence(one, rival.getKey()) >= pair.evidence());
    }

    /** Unless that would make one person of two whose names contradict each other. */
    private void join(Pair pair) {
        List<Integer> groupOfA = group(pair.a());
        List<Integer> groupOfB = group(pair.b());
        if (groupOfA == groupOfB) {
            return;
        }
        boolean contradicted =
                groupOfA.stream().anyMatch(a -> groupOfB.stream().anyMatch(b -> pairs.areDifferent(a, b)));
        if (!contradicted) {
            groups.join(pair.a(), pair.b());
            List<Integer> all = new ArrayList<>(groupOfA);
            all.addAll(groupOfB);
            all.forEach(person -> joined.put(person, all));
        }
    }

    private List<Integer> group(int person) {
        return joined.computeIfAbsent(person, key -> List.of(person));
    }
}
