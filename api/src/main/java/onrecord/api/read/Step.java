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
        expect(key).add(owner);
    }

    /** Loads it for the row with this key, too, which is still to come or is not there: gives those who want it so far. */
    final List<Item> expect(long key) {
        return owners.computeIfAbsent(key, k -> new ArrayList<>(1));
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

    /** Steps that need nothing of what this one loads, so that they can be taken together with it. */
    Collection<Step> along() {
        return List.of();
    }

    /** Its statements: one where it is not asked for counts, none where each depends on what another gives. */
    List<Ask> asks(Dialect dialect) {
        return List.of();
    }

    /** When its statements have given their rows. */
    void finish(Session session) throws SQLException {}

    /** Whether nothing follows from what it loads. */
    boolean isEnd() {
        return following().isEmpty();
    }

    /** The relations of the loaded rows. */
    abstract Collection<Step> following();
}
