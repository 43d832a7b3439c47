package onrecord.api.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.api.search.Part;

/** Conditions that all must hold, what they need joined, and their parameters in the order of the text. */
final class Where {

    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder sql = new StringBuilder();
    private final List<Param> joinedParams = new ArrayList<>();
    private final List<Param> params = new ArrayList<>();

    Where copy() {
        Where copy = new Where();
        copy.joined.append(joined);
        copy.sql.append(sql);
        copy.joinedParams.addAll(joinedParams);
        copy.params.addAll(params);
        return copy;
    }

    void and(String condition, Param... added) {
        sql.append(" and ").append(condition);
        params.addAll(List.of(added));
    }

    void and(Part condition) {
        and(condition.sql(), Param.all(condition.values()));
        Part join = condition.join();
        if (join != null) {
            joined.append(" join ").append(join.sql()).append(" on true");
            joinedParams.addAll(List.of(Param.all(join.values())));
        }
    }

    /** To be put behind a FROM clause. */
    String joined() {
        return joined.toString();
    }

    /** To be put behind a first condition. */
    String sql() {
        return sql.toString();
    }

    List<Param> params() {
        return Stream.concat(joinedParams.stream(), params.stream()).toList();
    }
}
