package onrecord.api.model;

import java.util.List;

/**
 * One field of a filter and the SQL that it stands for, with one {@code ?} for its value.
 *
 * @param types for an id: the types that it may name
 */
public record Condition(String name, Operand operand, String sql, List<String> types) {

    /** What the field's value is, and how it becomes a parameter. */
    public enum Operand {
        ID,
        TEXT,
        /** Each word, anywhere, whatever its case: the SQL holds once for each. */
        WORDS,
        /** What is sought in the text of the rows of a table: the SQL is its name. */
        SEARCH,
        /** Each word begins a word of one name: {@code *} in the SQL stands for the test of one name. */
        NAME,
        /** One of several. */
        IDS,
        ENUMS,
        TEXTS,
        DATE,
        NUMBER,
        BOOLEAN
    }

    static Condition condition(String name, Operand operand, String sql) {
        return new Condition(name, operand, sql, List.of());
    }

    static Condition naming(String name, String sql, String... types) {
        return new Condition(name, Operand.ID, sql, List.of(types));
    }

    /** As {@link #naming}, of several: the SQL has them as an array. */
    static Condition namingAny(String name, String sql, String... types) {
        return new Condition(name, Operand.IDS, sql, List.of(types));
    }
}
