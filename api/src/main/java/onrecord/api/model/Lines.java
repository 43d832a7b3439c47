package onrecord.api.model;

import java.util.List;

/** The words in which the map is written: one call is one line. */
final class Lines {

    private Lines() {}

    static Field id() {
        return new Field.Value("id", "t.id", Kind.ID);
    }

    static Field text(String name) {
        return text(name, "t." + name);
    }

    static Field text(String name, String sql) {
        return new Field.Value(name, sql, Kind.TEXT);
    }

    static Field number(String name, String sql) {
        return new Field.Value(name, sql, Kind.FLOAT);
    }

    static Field integer(String name, String sql) {
        return new Field.Value(name, sql, Kind.INTEGER);
    }

    static Field flag(String name, String sql) {
        return new Field.Value(name, sql, Kind.BOOLEAN);
    }

    static Field day(String name, String sql) {
        return new Field.Value(name, sql, Kind.DATE);
    }

    static Field instant(String name, String sql) {
        return new Field.Value(name, sql, Kind.INSTANT);
    }

    /** A Span whose columns begin like this: {@code t.cue} for cue_start and cue_end. */
    static Field span(String name, String prefix) {
        return new Field.Nested(
                name,
                List.of(
                        new Field.Value("start", prefix + "_start", Kind.INTEGER),
                        new Field.Value("end", prefix + "_end", Kind.INTEGER)));
    }

    /** A PartialDate whose columns begin like this: {@code t.said} for said_edtf and so on. */
    static Field date(String name, String prefix) {
        return new Field.Nested(
                name,
                List.of(
                        new Field.Value("edtf", prefix + "_edtf", Kind.TEXT),
                        new Field.Value("earliest", prefix + "_earliest", Kind.DATE),
                        new Field.Value("latest", prefix + "_latest", Kind.DATE),
                        new Field.Value("basis", prefix + "_basis", Kind.TEXT)));
    }

    static Field one(String name, String type, String sql) {
        return new Field.One(name, type, sql, false);
    }

    /** As {@link #one}, of rows that all have it. */
    static Field required(String name, String type, String sql) {
        return new Field.One(name, type, sql, true);
    }

    static Field spoken(String name, String agentSql, String wordsSql) {
        return new Field.Spoken(name, agentSql, wordsSql);
    }

    static Field many(String name, String type, String from, String parent, String order) {
        return new Field.Many(name, type, from, parent, order);
    }

    static Field texts(String name, String sql, String from, String where, String parent) {
        return new Field.Texts(name, sql, from, where, parent);
    }

    static Field.Page page(String name, String type, Source source, Sort sort) {
        return new Field.Page(name, type, source, sort, List.of());
    }

    static Sort up(Order order) {
        return new Sort(order, false);
    }

    static Sort down(Order order) {
        return new Sort(order, true);
    }
}
