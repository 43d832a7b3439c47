package onrecord.importer.resolve.event;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The pairs of events worth comparing; found by what they share, not by comparing all with all. */
final class Candidates {

    /** A crowd under one key is compared in the order of dates, each with as many as follow. */
    private static final int CROWD = 40;

    private static final int MOST_AGENTS = 6;
    private static final int MOST_WORDS = 4;
    private static final int RARE = 30;

    private final List<Features> events;
    private final Rarity<Long> agents;
    private final Rarity<String> stems;

    Candidates(List<Features> events) {
        this.events = events;
        agents = new Rarity<>(events.stream().map(Features::agents).toList());
        stems = new Rarity<>(events.stream().map(Features::stems).toList());
    }

    interface Visitor {
        void visit(int a, int b);
    }

    /** Each pair once. */
    void forEach(Visitor visitor) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            for (String key : keys(events.get(i))) {
                blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        blocks.values().forEach(block -> visit(block, seen, visitor));
    }

    private void visit(List<Integer> block, Set<Long> seen, Visitor visitor) {
        block.sort(Comparator.comparing((Integer i) -> day(events.get(i))).thenComparing(i -> i));
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + CROWD); j++) {
                int a = Math.min(block.get(i), block.get(j));
                int b = Math.max(block.get(i), block.get(j));
                if (seen.add((long) a << 32 | b)) {
                    visitor.visit(a, b);
                }
            }
        }
    }

    private static String day(Features event) {
        EventDate date = event.event().date();
        return date == null ? "" : date.earliest().toString();
    }

    private Set<String> keys(Features event) {
        List<Long> known = rarest(event.agents(), agents, MOST_AGENTS);
        List<String> words = rarest(event.stems(), stems, MOST_WORDS);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            addKeys(keys, event, known.get(i));
            for (int j = i + 1; j < known.size(); j++) {
                keys.add("both " + Math.min(known.get(i), known.get(j)) + ' ' + Math.max(known.get(i), known.get(j)));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add("words " + min(words.get(i), words.get(j)) + ' ' + max(words.get(i), words.get(j)));
            }
        }
        return keys;
    }

    /** What no other event has finds none. */
    private static <T extends Comparable<T>> List<T> rarest(Set<T> features, Rarity<T> rarity, int most) {
        return features.stream()
                .filter(feature -> rarity.count(feature) > 1)
                .sorted(Comparator.comparingInt((T feature) -> rarity.count(feature))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static String min(String a, String b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static String max(String a, String b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private void addKeys(Set<String> keys, Features event, long agent) {
        if (agents.count(agent) <= RARE) {
            keys.add("rare " + agent);
        }
        EventDate date = event.event().date();
        if (date != null) {
            keys.add("month " + agent + ' ' + YearMonth.from(date.earliest()));
            keys.add("year " + agent + ' ' + date.earliest().getYear() + ' '
                    + event.event().type());
        }
        event.acts().forEach(kind -> keys.add("kind " + agent + ' ' + kind));
    }
}
