package onrecord.importer.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.schema.table.ArticleRevisionRow;
import onrecord.schema.table.ArticleRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes articles with all that they tell; takes part in the caller's transaction. */
@Component
public class FactsWriter {

    /**
     * The tables whose rows go with an article's text; what hangs on these goes with them. What was resolved of an article
     * repeats its date, so that goes too, until it is resolved anew.
     */
    private static final List<String> REPLACED = List.of(
            "statement",
            "article_event",
            "mention",
            "byline",
            "cast_position",
            "cast_member",
            "block",
            "agent_article",
            "event_article");

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final RowWriter writer;

    FactsWriter(JdbcTemplate batch) {
        this.batch = batch;
        jdbc = JdbcClient.create(batch);
        writer = new RowWriter(batch);
    }

    /** Adds the articles, or replaces what earlier imports of them told; leaves alone what is the same. */
    public Map<Change, Integer> write(Collection<ArticleRows> articles) {
        Map<Long, Stored> stored = stored(articles);
        Difference difference = new Difference();
        articles.forEach(
                article -> difference.add(article, stored.get(article.article().id())));
        removeFacts(difference.replaced);
        writer.insert(difference.outdated);
        writer.insert(difference.added);
        writer.update(difference.replaced);
        inTables(difference.facts).forEach(writer::insert);
        if (!difference.isEmpty()) {
            new ChangeLog(batch).written(difference.written());
        }
        return difference.changes;
    }

    /** An article's content and how many statements it makes. */
    public record Content(long id, String uri, String contentHash, int statements) {}

    /** What the store has of the articles with these names. */
    public List<Content> contents(Collection<String> uris) {
        return jdbc.sql("""
                        select id, uri, content_hash, (select count(*) from statement s where s.article_id = article.id)
                          as statements
                        from article where uri in (:uris) order by uri
                        """).param("uris", uris).query(Content.class).list();
    }

    /** Removes articles with their revisions and all that they tell; what goes across articles is not resolved anew. */
    public void remove(Collection<Content> articles) {
        batch.batchUpdate(
                "delete from article where id = ?",
                articles.stream().map(article -> new Object[] {article.id()}).toList());
    }

    private record Stored(long id, int revision, String contentHash, String extractorVersion, String text) {}

    private Map<Long, Stored> stored(Collection<ArticleRows> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, revision, content_hash, extractor_version, text from article where id in (:ids)")
                .param("ids", articles.stream().map(rows -> rows.article().id()).toList())
                .query(Stored.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
    }

    private void removeFacts(List<ArticleRow> articles) {
        List<Object[]> ids =
                articles.stream().map(article -> new Object[] {article.id()}).toList();
        for (String table : REPLACED) {
            batch.batchUpdate("delete from " + table + " where article_id = ?", ids);
        }
    }

    /** The rows by table; a table comes first where its first row does, so after those that it refers to. */
    private static Collection<List<Record>> inTables(List<Record> rows) {
        Map<Class<?>, List<Record>> tables =
                rows.stream().collect(Collectors.groupingBy(Record::getClass, LinkedHashMap::new, Collectors.toList()));
        return tables.values();
    }

    /** What has to be written so that the store tells what the articles tell. */
    private static final class Difference {

        private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
        private final List<ArticleRow> added = new ArrayList<>();
        private final List<ArticleRow> replaced = new ArrayList<>();
        private final List<ArticleRevisionRow> outdated = new ArrayList<>();
        private final List<Record> facts = new ArrayList<>();

        void add(ArticleRows article, @Nullable Stored before) {
            Change change = before == null ? addNew(article.article()) : compare(article.article(), before);
            changes.merge(change, 1, Integer::sum);
            if (change != Change.NONE) {
                facts.addAll(article.facts());
            }
        }

        boolean isEmpty() {
            return added.isEmpty() && replaced.isEmpty();
        }

        List<Long> written() {
            return Stream.concat(added.stream(), replaced.stream())
                    .map(ArticleRow::id)
                    .toList();
        }

        private static OffsetDateTime now() {
            return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        }

        private Change addNew(ArticleRow row) {
            added.add(row);
            return Change.ADDED;
        }

        private Change compare(ArticleRow row, Stored before) {
            if (!before.text().equals(row.text())) {
                outdated.add(new ArticleRevisionRow(
                        row.id(), before.revision(), before.contentHash(), before.text(), now()));
                replaced.add(RowMapper.INSTANCE.revised(row, before.revision() + 1));
                return Change.CHANGED;
            }
            if (before.contentHash().equals(row.contentHash())
                    && before.extractorVersion().equals(row.extractorVersion())) {
                return Change.NONE;
            }
            replaced.add(RowMapper.INSTANCE.revised(row, before.revision()));
            return Change.RENEWED;
        }
    }
}
