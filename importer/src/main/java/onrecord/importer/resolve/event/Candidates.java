package onrecord.importer.resolve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The pairs of events worth comparing; found by what they share, not by comparing all with all. */
final class Candidates {

    /** A crowd under one key is compared in the order of dates, each with as many before and after. */
    private static final int CROWD = 20;

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

    /** Each pair once, the lower number first. */
    void forEach(Visitor visitor) {
        Map<Long, List<Integer>> blocks = blocks();
        for (int i = 0; i < events.size(); i++) {
            Set<Integer> others = new HashSet<>();
            for (Long key : keys(events.get(i))) {
                addNeighbours(i, blocks.getOrDefault(key, List.of()), others);
            }
            for (Integer other : others) {
                if (other > i) {
                    visitor.visit(i, other);
                }
            }
        }
    }

    private Map<Long, List<Integer>> blocks() {
        Map<Long, List<Integer>> blocks = new HashMap<>();
        for (Integer i : inOrderOfTime()) {
            for (Long key : keys(events.get(i))) {
                blocks.computeIfAbsent(key, each -> new ArrayList<>(2)).add(i);
            }
        }
        return blocks;
    }

    private List<Integer> inOrderOfTime() {
        return IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> day(events.get(i))).thenComparing(i -> i))
                .toList();
    }

    private void addNeighbours(int event, List<Integer> block, Set<Integer> others) {
        int at = block.size() <= CROWD
                ? 0
                : Collections.binarySearch(
                        block,
                        event,
                        Comparator.comparing((Integer i) -> day(events.get(i))).thenComparing(i -> i));
        int from = block.size() <= CROWD ? 0 : Math.max(0, at - CROWD);
        int to = block.size() <= CROWD ? block.size() : Math.min(block.size(), at + CROWD + 1);
        others.addAll(block.subList(from, to));
    }

    private static LocalDate day(Features event) {
        EventDate date = event.event().date();
        LocalDate told = event.event().told();
        return date != null ? date.earliest() : told != null ? told : LocalDate.MIN;
    }

    private Set<Long> keys(Features event) {
        List<Long> known = rarest(event.agents(), agents, MOST_AGENTS);
        List<String> words = rarest(event.stems(), stems, MOST_WORDS);
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            addKeys(keys, event, known.get(i));
            for (int j = i + 1; j < known.size(); j++) {
                keys.add(key(1, known.get(i) ^ known.get(j)));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add(key(
                        2, key(3, words.get(i).hashCode()) ^ key(3, words.get(j).hashCode())));
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

    /** One number for two; that of others may happen to be the same, which costs a comparison and no more. */
    private static long key(long kind, long value) {
        long mixed = (value ^ kind * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
    }

    private void addKeys(Set<Long> keys, Features event, long agent) {
        if (agents.count(agent) <= RARE) {
            keys.add(key(4, agent));
        }
        EventDate date = event.event().date();
        if (date != null) {
            keys.add(key(date.earliest().getYear() * 12L + date.earliest().getMonthValue(), agent));
        }
        event.acts().forEach(kind -> keys.add(key(kind.hashCode(), agent)));
    }
}
