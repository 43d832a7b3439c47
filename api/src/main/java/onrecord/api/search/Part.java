package onrecord.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an SQL statement and the values of its parameters.
 *
 * @param join what the condition needs joined to the rows: one row, so that none comes twice
 */
public record Part(String sql, List<Value> values, @Nullable Part join) {

    Part(String sql, List<Value> values) {
        this(sql, values, null);
    }
}
