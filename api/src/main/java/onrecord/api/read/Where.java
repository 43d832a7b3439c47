package onrecord.api.read;

import java.util.ArrayList;
import java.util.List;

/** Conditions that all must hold, and their parameters in the order of the text. */
final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final List<Param> params = new ArrayList<>();

    void and(String condition, Param... added) {
        sql.append(" and ").append(condition);
        params.addAll(List.of(added));
    }

    /** To be put behind a first condition. */
    String sql() {
        return sql.toString();
    }

    List<Param> params() {
        return params;
    }
}
