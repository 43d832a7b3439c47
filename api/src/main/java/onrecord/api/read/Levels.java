package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Loads level by level, the nearest to the query first: what does not depend on one another is asked for at once. */
final class Levels {

    private Levels() {}

    /** @param last whether nothing else is to be loaded for the request */
    static void load(Step first, Session session, boolean last) throws SQLException {
        for (List<Step> level = wanted(List.of(first)); !level.isEmpty(); level = wanted(following(level))) {
            List<Ask> asks = new ArrayList<>();
            for (Step step : level) {
                asks.addAll(step.asks(session.dialect()));
            }
            session.ask(asks, last && level.stream().allMatch(Step::isEnd));
            for (Step step : level) {
                step.finish(session);
            }
        }
    }

    private static List<Step> wanted(List<Step> steps) {
        List<Step> wanted = new ArrayList<>();
        for (Step step : steps) {
            if (step.isWanted()) {
                wanted.add(step);
                wanted.addAll(step.along());
            }
        }
        return wanted;
    }

    private static List<Step> following(List<Step> level) {
        List<Step> following = new ArrayList<>();
        level.forEach(step -> following.addAll(step.following()));
        return following;
    }
}
