package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.api.search.Hit;
import onrecord.api.search.Ranking;

/** Takes the ranks from an index, and asks the database which of the rows may be found. */
record IndexFinding(List<Sector> sectors) implements Finding {

    private static final int FIRST_LOOK = 200;

    @Override
    public List<Found> page(Session session, Range range) throws SQLException {
        List<Found> candidates = candidates(session, range);
        List<Found> page = new ArrayList<>();
        int look = FIRST_LOOK;
        for (int i = 0; i < candidates.size() && page.size() <= range.size(); i += look, look *= 4) {
            int end = Math.min(candidates.size(), i + look);
            addAllowed(candidates.subList(i, end), page, session);
        }
        return page.subList(0, Math.min(page.size(), range.size() + 1));
    }

    private List<Found> candidates(Session session, Range range) throws SQLException {
        List<Found> candidates = new ArrayList<>();
        for (Sector sector : sectors) {
            for (Hit hit : hits(sector, session)) {
                Found found = new Found(sector.kind(), hit.id(), hit.score());
                if (range.has(found)) {
                    candidates.add(found);
                }
            }
        }
        candidates.sort(range.backward() ? Collections.reverseOrder(Found.BEST_FIRST) : Found.BEST_FIRST);
        return candidates;
    }

    private static List<Hit> hits(Sector sector, Session session) throws SQLException {
        return ((Ranking.InIndex) sector.ranking()).known().hits(session.connection());
    }

    private void addAllowed(List<Found> candidates, List<Found> page, Session session) throws SQLException {
        Set<Found> allowed = new HashSet<>();
        for (Sector sector : sectors) {
            Map<Long, Found> own = new TreeMap<>();
            candidates.stream()
                    .filter(found -> found.kind() == sector.kind())
                    .forEach(found -> own.put(found.id(), found));
            if (!own.isEmpty()) {
                Sector some = sector.among(own.keySet());
                session.query("select t.id" + some.rows(), some.filter().params(), row -> {
                    allowed.add(own.get(row.number(1)));
                });
            }
        }
        candidates.stream().filter(allowed::contains).forEach(page::add);
    }

    @Override
    public Map<Integer, Long> counts(Session session) throws SQLException {
        Map<Integer, Long> counts = new TreeMap<>();
        for (Sector sector : sectors) {
            List<Long> ids = hits(sector, session).stream().map(Hit::id).toList();
            if (!ids.isEmpty()) {
                Sector some = sector.among(ids);
                String sql = "select count(*)" + some.rows() + " having count(*) > 0";
                session.query(sql, some.filter().params(), row -> counts.put(sector.kind(), row.number(1)));
            }
        }
        return counts;
    }
}
