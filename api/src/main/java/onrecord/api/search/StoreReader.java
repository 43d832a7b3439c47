package onrecord.api.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.api.change.ChangeLog;
import onrecord.api.change.Mark;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/** Reads from an H2 store what can be sought, all of it or what was changed, into an index. */
final class StoreReader {

    private static final int BATCH = 500;

    /** Makes a document of the current row. */
    private interface Maker {
        Document make(ResultSet row) throws SQLException;
    }

    /** What makes documents of one kind: each needs the ids of its owners for the question mark. */
    private record Rows(String sql, String owner, Maker maker) {}

    /** By the kind of change after which they are read again. */
    private static final Map<String, List<Rows>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                "TEXT",
                List.of(
                        new Rows(
                                "select id, title, coalesce(nullif(readable, ''), text) from article",
                                "id",
                                row -> Documents.article(row.getLong(1), row.getString(2), row.getString(3))),
                        new Rows(
                                "select id, article_id, text from statement",
                                "article_id",
                                row -> Documents.statement(row.getLong(1), row.getLong(2), row.getString(3)))));
        KINDS.put(
                "EVENT",
                List.of(new Rows(
                        "select id, title from event",
                        "id",
                        row -> Documents.event(row.getLong(1), row.getString(2)))));
        KINDS.put(
                "AGENT",
                List.of(new Rows(
                        "select id, name, aliases from agent",
                        "id",
                        row -> Documents.agent(row.getLong(1), row.getString(2), row.getString(3)))));
    }

    private final Connection connection;
    private final IndexWriter writer;

    StoreReader(Connection connection, IndexWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    void readAll() throws SQLException, IOException {
        writer.deleteAll();
        for (List<Rows> kind : KINDS.values()) {
            for (Rows rows : kind) {
                try (PreparedStatement all = connection.prepareStatement(rows.sql)) {
                    add(rows, all);
                }
            }
        }
    }

    void readChanged(Mark since) throws SQLException, IOException {
        ChangeLog log = new ChangeLog(connection);
        for (String kind : KINDS.keySet()) {
            List<Long> changed = log.changed(kind, since);
            for (int i = 0; i < changed.size(); i += BATCH) {
                replace(kind, changed.subList(i, Math.min(changed.size(), i + BATCH)));
            }
        }
    }

    long count(String table) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from " + table);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void replace(String kind, List<Long> ids) throws SQLException, IOException {
        for (long id : ids) {
            writer.deleteDocuments(Documents.owner(kind, id));
        }
        for (Rows rows : KINDS.getOrDefault(kind, List.of())) {
            try (PreparedStatement some =
                    connection.prepareStatement(rows.sql + " where " + rows.owner + " = any(?)")) {
                some.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                add(rows, some);
            }
        }
    }

    private void add(Rows rows, PreparedStatement select) throws SQLException, IOException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                writer.addDocument(rows.maker.make(row));
            }
        }
    }
}
