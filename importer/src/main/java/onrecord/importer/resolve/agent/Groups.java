package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Things that turn out to be the same, by their numbers. */
public final class Groups {

    private final int[] parent;

    public Groups(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    /** The number of the thing that stands for all that are the same as this one: the lowest of theirs. */
    public int find(int thing) {
        int root = thing;
        while (parent[root] != root) {
            root = parent[root];
        }
        int step = thing;
        while (parent[step] != root) {
            int next = parent[step];
            parent[step] = root;
            step = next;
        }
        return root;
    }

    public void join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /** The groups, in the order of their lowest numbers; each in ascending order. */
    public Collection<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
        }
        return groups.values();
    }
}
