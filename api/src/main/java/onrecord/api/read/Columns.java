package onrecord.api.read;

import java.util.ArrayList;
import java.util.List;

/** The columns of one statement, each once. */
final class Columns {

    private final List<String> expressions = new ArrayList<>();

    /** The column's place in the result, from 1. */
    int add(String expression) {
        int known = expressions.indexOf(expression);
        if (known >= 0) {
            return known + 1;
        }
        expressions.add(expression);
        return expressions.size();
    }

    static Columns of(String... expressions) {
        Columns columns = new Columns();
        columns.expressions.addAll(List.of(expressions));
        return columns;
    }

    /** At least one, as a statement must have. */
    int size() {
        return Math.max(1, expressions.size());
    }

    /** Without names. */
    String values() {
        return expressions.isEmpty() ? "1" : String.join(", ", expressions);
    }

    /** With a name for each, as a derived table must not have the same twice. */
    String list() {
        if (expressions.isEmpty()) {
            return "1 as c1";
        }
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < expressions.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append(expressions.get(i))
                    .append(" as c")
                    .append(i + 1);
        }
        return sql.toString();
    }
}
