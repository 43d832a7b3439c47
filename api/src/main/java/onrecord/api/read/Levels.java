package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;

/** Loads relation by relation, the nearest to the query first. */
final class Levels {

    private Levels() {}

    /** @param last whether nothing else is to be loaded for the request */
    static void load(Step first, Session session, boolean last) throws SQLException {
        Queue<Step> waiting = new ArrayDeque<>();
        waiting.add(first);
        while (!waiting.isEmpty()) {
            Step step = waiting.remove();
            if (step.isWanted()) {
                session.expectLast(last && step.isEnd() && waiting.stream().noneMatch(Step::isWanted));
                step.run(session);
                waiting.addAll(step.following());
            }
        }
    }
}
