package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onrecord.importer.resolve.name.Likeness;
import onrecord.importer.resolve.name.NameKeys;
import onrecord.importer.resolve.name.PersonNames;

/** The pairs of namesakes whose names can be names of one person; found by keys, not by comparing all with all. */
final class Pairs {

    /** A crowd under one key is compared in the order of names, each with as many as follow. */
    private static final int CROWD = 100;

    private final List<Namesakes> people;
    private long comparisons;
    private final Map<Integer, Map<Integer, Likeness>> pairs = new HashMap<>();

    Pairs(List<Namesakes> people) {
        this.people = people;
        Map<String, Set<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (String key : NameKeys.of(people.get(i).name())) {
                blocks.computeIfAbsent(key, each -> new TreeSet<>()).add(i);
            }
        }
        blocks.values().forEach(this::compare);
    }

    private void compare(Set<Integer> block) {
        List<Integer> ordered = new ArrayList<>(block);
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < Math.min(ordered.size(), i + CROWD); j++) {
                compare(ordered.get(i), ordered.get(j));
            }
        }
    }

    private void compare(int a, int b) {
        comparisons++;
        if (!like(a).containsKey(b)) {
            Likeness likeness =
                    PersonNames.compare(people.get(a).name(), people.get(b).name());
            if (likeness != Likeness.DIFFERENT) {
                pairs.computeIfAbsent(a, key -> new TreeMap<>()).put(b, likeness);
                pairs.computeIfAbsent(b, key -> new TreeMap<>()).put(a, likeness);
            }
        }
    }

    /** How many names were compared to find them. */
    long comparisons() {
        return comparisons;
    }

    /** Who may be this one, and how likely by the names. */
    Map<Integer, Likeness> like(int person) {
        return pairs.getOrDefault(person, Map.of());
    }

    boolean areDifferent(int a, int b) {
        return a != b && !like(a).containsKey(b);
    }

    record Pair(int a, int b, Likeness likeness, int evidence) {}

    /** The best founded first. */
    List<Pair> all() {
        List<Pair> all = new ArrayList<>();
        pairs.forEach((a, others) -> others.forEach((b, likeness) -> {
            if (a < b) {
                all.add(new Pair(a, b, likeness, evidence(a, b)));
            }
        }));
        all.sort(Comparator.comparing(Pair::likeness)
                .reversed()
                .thenComparing(Comparator.comparingInt(Pair::evidence).reversed())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return all;
    }

    int evidence(int a, int b) {
        return people.get(a).profile().evidence(people.get(b).profile());
    }
}
