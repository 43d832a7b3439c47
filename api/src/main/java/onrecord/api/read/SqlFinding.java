package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.api.search.Ranking;
import org.jspecify.annotations.Nullable;

/** Has the database rank: one statement for all kinds. */
record SqlFinding(List<Sector> sectors) implements Finding {

    @Override
    public List<Found> page(Session session, Range range) throws SQLException {
        List<Param> params = new ArrayList<>();
        String all = union(true, params);
        String limits = limit(range.after(), "<", params) + limit(range.before(), ">", params);
        String direction = range.backward() ? "" : " desc";
        String sql = "select h.kind, h.id, h.score from (" + all + ") h where true" + limits + " order by h.score"
                + direction + ", h.kind" + direction + ", h.id" + direction + " limit " + (range.size() + 1);
        List<Found> page = new ArrayList<>();
        session.query(
                sql,
                params,
                row -> page.add(
                        new Found((int) row.number(1), row.number(2), Objects.requireNonNullElse(row.real(3), 0.0))));
        return page;
    }

    private static String limit(@Nullable Found end, String side, List<Param> params) {
        if (end == null) {
            return "";
        }
        params.addAll(List.of(Param.of(end.score()), Param.of(end.kind()), Param.of(end.id())));
        return " and (h.score, h.kind, h.id) " + side + " (?, ?, ?)";
    }

    @Override
    public Map<Integer, Long> counts(Session session) throws SQLException {
        List<Param> params = new ArrayList<>();
        String sql = "select h.kind, count(*) from (" + union(false, params) + ") h group by h.kind";
        Map<Integer, Long> counts = new TreeMap<>();
        session.query(sql, params, row -> counts.put((int) row.number(1), row.number(2)));
        return counts;
    }

    private String union(boolean scored, List<Param> params) {
        return sectors.stream()
                .map(sector -> select(sector, scored, params))
                .collect(Collectors.joining(" union all "));
    }

    private static String select(Sector sector, boolean scored, List<Param> params) {
        Ranking.InSql ranking = (Ranking.InSql) sector.ranking();
        if (scored) {
            params.addAll(List.of(Param.all(ranking.score().values())));
        }
        params.addAll(sector.filter().params());
        params.addAll(List.of(Param.all(ranking.condition().values())));
        return "select " + sector.kind() + " as kind, t.id"
                + (scored ? ", " + ranking.score().sql() + " as score" : "") + sector.rows() + " and "
                + ranking.condition().sql();
    }
}
