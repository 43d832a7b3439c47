package onrecord.importer.resolve;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.importer.store.RowWriter;
import onrecord.schema.table.ChangeLogRow;
import onrecord.schema.vocabulary.ChangedKind;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Notes what is new or other than it was, for those who want to hear of it. Takes part in the caller's transaction, and
 * lets nobody else note anything before that has ended: so positions become visible in their order.
 */
final class ChangeLog {

    /** Gone, or other than noted: an article in text or extractor, a statement never. */
    private static final String FORGET = """
            delete from change_log where
              kind = 'ARTICLE' and not exists (select 1 from article a where a.id = item_id
                and a.content_hash || ' ' || a.extractor_version = state)
              or kind = 'STATEMENT' and not exists (select 1 from statement s where s.id = item_id)
            """;

    private static final String NOTE_ARTICLES = """
            insert into change_log (kind, item_id, position, noted_at, state)
            select 'ARTICLE', a.id, cast(? as bigint) + row_number() over (order by a.published_order, a.id),
              cast(? as timestamp(3) with time zone), a.content_hash || ' ' || a.extractor_version
            from article a
            where not exists (select 1 from change_log c where c.kind = 'ARTICLE' and c.item_id = a.id)
            """;

    private static final String NOTE_STATEMENTS = """
            insert into change_log (kind, item_id, position, noted_at, state)
            select 'STATEMENT', s.id,
              cast(? as bigint) + row_number() over (order by a.published_order, a.id, s.ordinal, s.id),
              cast(? as timestamp(3) with time zone), ''
            from statement s join article a on a.id = s.article_id
            where not exists (select 1 from change_log c where c.kind = 'STATEMENT' and c.item_id = s.id)
            """;

    private final JdbcOperations jdbc;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    private final long before;
    private long position;

    /** Waits until nobody else notes anything. */
    ChangeLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        before =
                Objects.requireNonNull(jdbc.queryForObject("select position from change_clock for update", Long.class));
        position = before;
    }

    /** @param events the state of each event, in the order in which they are to be noted */
    void note(Map<Long, String> events) {
        jdbc.update(FORGET);
        position += jdbc.update(NOTE_ARTICLES, position, now);
        position += jdbc.update(NOTE_STATEMENTS, position, now);
        noteEvents(events);
        if (position > before) {
            jdbc.update("update change_clock set position = ?", position);
        }
    }

    private void noteEvents(Map<Long, String> events) {
        Map<Long, String> noted = new HashMap<>();
        jdbc.query("select item_id, state from change_log where kind = 'EVENT'", row -> {
            noted.put(row.getLong(1), row.getString(2));
        });
        List<ChangeLogRow> changed = new ArrayList<>();
        List<Object[]> outdated = new ArrayList<>();
        events.forEach((id, state) -> {
            String before = noted.remove(id);
            if (!state.equals(before)) {
                changed.add(new ChangeLogRow(ChangedKind.EVENT, id, ++position, now, state));
                if (before != null) {
                    outdated.add(new Object[] {id});
                }
            }
        });
        noted.keySet().forEach(gone -> outdated.add(new Object[] {gone}));
        if (!outdated.isEmpty()) {
            jdbc.batchUpdate("delete from change_log where kind = 'EVENT' and item_id = ?", outdated);
        }
        new RowWriter(jdbc).insert(changed);
    }
}
