package onrecord.api.live;

import java.util.HashMap;
import java.util.Map;
import onrecord.api.graphql.Refusal;

/** So many places for all, of which a client may have some. */
final class Places {

    private final String limit;
    private final int all;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    /** @param limit the name of the limit */
    Places(String limit, int all) {
        this.limit = limit;
        this.all = all;
    }

    /** @param most how many the client may have */
    synchronized void take(String client, int most) {
        int own = taken.getOrDefault(client, 0);
        if (own >= most) {
            throw Refusal.limit(limit, "a client may have " + most + " " + limit + " at a time");
        }
        if (sum >= all) {
            throw Refusal.limit(limit, "there are as many " + limit + " as there may be; try again later");
        }
        taken.put(client, own + 1);
        sum++;
    }

    /** Gives the place of one client to another. */
    synchronized void move(String from, String to, int most) {
        if (from.equals(to)) {
            return;
        }
        free(from);
        try {
            take(to, most);
        } catch (Refusal full) {
            take(from, Integer.MAX_VALUE);
            throw full;
        }
    }

    synchronized void free(String client) {
        taken.computeIfPresent(client, (key, own) -> own > 1 ? own - 1 : null);
        sum--;
    }

    synchronized int taken() {
        return sum;
    }
}
