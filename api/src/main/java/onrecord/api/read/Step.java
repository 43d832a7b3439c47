package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One selected relation: collects the rows that have it, then loads it for all of them with one statement. */
abstract class Step {

    private final String field;
    private final Map<Long, List<Item>> owners = new LinkedHashMap<>();

    Step(String field) {
        this.field = field;
    }

    final void want(long key, Item owner) {
        owners.computeIfAbsent(key, k -> new ArrayList<>(1)).add(owner);
    }

    final boolean isWanted() {
        return !owners.isEmpty();
    }

    final Set<Long> keys() {
        return owners.keySet();
    }

    /** Gives what was loaded for a key to every row that wants it. */
    final void deliver(long key, @Nullable Object value) {
        owners.getOrDefault(key, List.of()).forEach(owner -> owner.put(field, value));
    }

    abstract void run(Session session) throws SQLException;

    /** Whether it runs one statement only, and nothing follows from what that gives. */
    boolean isEnd() {
        return false;
    }

    /** The relations of the loaded rows. */
    abstract Collection<Step> following();
}
