package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;

/** Loads relation by relation, the nearest to the query first. */
final class Levels {

    private Levels() {}

    static void load(Step first, Session session) throws SQLException {
        Queue<Step> waiting = new ArrayDeque<>();
        waiting.add(first);
        while (!waiting.isEmpty()) {
            Step step = waiting.remove();
            if (step.isWanted()) {
                step.run(session);
                waiting.addAll(step.following());
            }
        }
    }
}
