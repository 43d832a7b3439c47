package onrecord.api.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onrecord.api.graphql.Refusal;

/** The condition, for H2, that a row {@code t} is one of those with certain ids. */
public final class IdCondition {

    /** H2 compares each row that it reads with one element of an array after the other. */
    private static final int FEW = 1_000;

    /** What one request may hold in memory: some 40 bytes for each. */
    private static final int MOST = 1_000_000;

    /** The most that H2 takes as one array, and a power of two. */
    private static final int MOST_SHELVES = 65_536;

    private static final int IDS_ON_A_SHELF = 8;

    private final String name;
    private final List<Long> ids = new ArrayList<>();

    /** @param name what is joined goes by it: of two conditions on the same rows each needs its own */
    IdCondition(String name) {
        this.name = name;
    }

    /** That it has one of these. */
    public static Part of(String name, Collection<Long> ids) {
        IdCondition condition = new IdCondition(name);
        condition.ids.addAll(ids);
        return condition.part();
    }

    void add(long id) {
        if (ids.size() == MOST) {
            throw Refusal.limit(
                    "hits",
                    "more than " + MOST + " rows have these words; add rarer words, or keep the store in PostgreSQL");
        }
        ids.add(id);
    }

    Part part() {
        return ids.size() > FEW ? shelved() : new Part("t.id = any(?)", List.of(array(ids.toArray())));
    }

    /** Looks for a row's id on the one shelf where it can lie: an array of arrays, joined, as H2 would cast it for each row. */
    private Part shelved() {
        Part shelves = new Part("(select cast(? as bigint array array) as shelves) " + name, List.of(array(shelves())));
        String sql = "array_contains($.shelves[1 + bitand(t.id, cardinality($.shelves) - 1)], t.id)";
        return new Part(sql.replace("$", name), List.of(), shelves);
    }

    private Object[] shelves() {
        int count = Math.min(MOST_SHELVES, Integer.highestOneBit(ids.size() / IDS_ON_A_SHELF));
        List<List<Long>> shelves = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            shelves.add(new ArrayList<>(IDS_ON_A_SHELF * 2));
        }
        ids.forEach(id -> shelves.get((int) (id & (count - 1))).add(id));
        return shelves.stream().map(List::toArray).toArray();
    }

    private static Value array(Object[] elements) {
        return (statement, place) ->
                statement.setArray(place, statement.getConnection().createArrayOf("bigint", elements));
    }
}
