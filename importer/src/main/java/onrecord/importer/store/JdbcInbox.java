package onrecord.importer.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Ending;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.notice.NoticeBook;
import onrecord.schema.table.InboxRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox in the database. */
@Component
class JdbcInbox implements Inbox {

    private static final String COLUMNS =
            "select uri, location, content_hash, state, extractor_version, first_seen from inbox where ";

    private static final String CLAIM_UNTRIED = """
            select uri, location, content_hash, 0 as tries from inbox
            where uri in (:uris) and state = 'NEW'
              and not exists (select 1 from attempt where attempt.uri = inbox.uri)
            order by uri for update skip locked
            """;

    private static final String CLAIM_TRIED = """
            select uri, location, content_hash, (select tries from attempt where attempt.uri = inbox.uri) as tries
            from inbox
            where state = 'NEW' and exists (select 1 from attempt where attempt.uri = inbox.uri)
              and\s""" + Below.condition("location") + """
             order by tries, uri fetch first 1 rows only for update skip locked
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final RowWriter writer;
    private final NoticeBook notices;
    private final TransactionTemplate apart;

    JdbcInbox(JdbcTemplate batch, NoticeBook notices, PlatformTransactionManager transactions) {
        this.batch = batch;
        this.notices = notices;
        jdbc = JdbcClient.create(batch);
        writer = new RowWriter(batch);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<InboxRow> at(Collection<String> locations) {
        return rows("location", locations);
    }

    @Override
    public List<InboxRow> named(Collection<String> uris) {
        return rows("uri", uris);
    }

    @Override
    public List<InboxRow> lock(Collection<String> uris) {
        return rows("uri", uris, " order by uri for update");
    }

    private List<InboxRow> rows(String column, Collection<String> values) {
        return rows(column, values, "");
    }

    private List<InboxRow> rows(String column, Collection<String> values, String rest) {
        if (values.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + column + " in (:values)" + rest)
                .param("values", values)
                .query(InboxRow.class)
                .list();
    }

    /** What could not be read has a word in the place of a hash. */
    @Override
    public Set<String> forgotten(Collection<String> contentHashes) {
        return Set.copyOf(column(
                "select distinct content_hash from inbox where state = 'FORGOTTEN' and char_length(content_hash) = 64"
                        + " and content_hash in (:values)",
                contentHashes));
    }

    @Override
    public List<String> withContent(Collection<String> contentHashes) {
        return column(
                "select uri from inbox where state <> 'FORGOTTEN' and char_length(content_hash) = 64"
                        + " and content_hash in (:values) order by uri",
                contentHashes);
    }

    private List<String> column(String sql, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql(sql).param("values", values).query(String.class).list();
    }

    @Override
    public void forEachBelow(Collection<String> locations, Consumer<InboxRow> visitor) {
        try (Stream<InboxRow> rows = jdbc
                .sql(COLUMNS + "state <> 'FORGOTTEN' and " + Below.condition("location"))
                .param("below", locations.toArray(String[]::new))
                .query(InboxRow.class)
                .stream()) {
            rows.forEach(visitor);
        }
    }

    @Override
    public void lockEntrance() {
        batch.queryForList("select id from inbox_entrance for update");
    }

    @Override
    public void add(List<InboxRow> rows) {
        writer.insert(rows);
    }

    @Override
    public void update(List<InboxRow> rows) {
        batch.batchUpdate(
                "update inbox set location = ?, content_hash = ?, state = ?, extractor_version = ? where uri = ?",
                rows.stream()
                        .map(row -> new Object[] {
                            row.location(), row.contentHash(), row.state().name(), row.extractorVersion(), row.uri()
                        })
                        .toList());
    }

    @Override
    public void remove(Collection<String> uris) {
        batch.batchUpdate(
                "delete from inbox where uri = ?",
                uris.stream().map(uri -> new Object[] {uri}).toList());
    }

    @Override
    public int waiting(Collection<String> locations) {
        return jdbc.sql("select count(*) from inbox where state = 'NEW' and " + Below.condition("location"))
                .param("below", locations.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Claim> claimUntried(Collection<String> uris) {
        return jdbc.sql(CLAIM_UNTRIED).param("uris", uris).query(Claim.class).list();
    }

    @Override
    public List<Claim> claimTried(Collection<String> locations) {
        return jdbc.sql(CLAIM_TRIED)
                .param("below", locations.toArray(String[]::new))
                .query(Claim.class)
                .list();
    }

    @Override
    public void countTries(Collection<Claim> claims) {
        apart.executeWithoutResult(status -> batch.batchUpdate("""
                merge into attempt using (values (cast(? as varchar(1000)))) as claimed (uri) on attempt.uri = claimed.uri
                when matched then update set tries = attempt.tries + 1
                when not matched then insert (uri, tries) values (claimed.uri, 1)
                """, uris(claims)));
    }

    @Override
    public void forgetTries(Collection<Claim> claims) {
        apart.executeWithoutResult(status -> batch.batchUpdate("delete from attempt where uri = ?", uris(claims)));
    }

    private static List<Object[]> uris(Collection<Claim> claims) {
        return claims.stream().map(claim -> new Object[] {claim.uri()}).toList();
    }

    @Override
    public void close(List<Ending> endings) {
        batch.batchUpdate(
                "delete from attempt where uri = ?",
                endings.stream().map(ending -> new Object[] {ending.uri()}).toList());
        notices.removeAbout(endings.stream().map(Ending::uri).toList());
        notices.add(
                endings.stream().flatMap(ending -> ending.notices().stream()).toList());
        batch.batchUpdate(
                "update inbox set state = ?, content_hash = ?, extractor_version = ? where uri = ?",
                endings.stream()
                        .map(ending -> new Object[] {
                            ending.state().name(), ending.contentHash(), ending.extractorVersion(), ending.uri()
                        })
                        .toList());
    }
}
