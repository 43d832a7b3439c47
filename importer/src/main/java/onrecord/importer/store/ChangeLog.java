package onrecord.importer.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import onrecord.schema.table.ChangeLogRow;
import onrecord.schema.table.ChangeMomentRow;
import onrecord.schema.vocabulary.ChangedKind;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Notes what is new, other than it was, or gone, for those who follow the store. Takes part in the caller's transaction,
 * and lets nobody else note anything before that has ended: so positions become visible in their order. To be made after
 * everything else that the caller may have to wait for.
 */
public final class ChangeLog {

    /** Who follows the store and is further behind than this many commits has to read all of it. */
    public static final int MOMENTS = 1000;

    private static final int BATCH = 500;

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

    private static final String GONE_TEXTS = """
            select item_id from change_log c where kind = 'TEXT' and state <> ?
              and not exists (select 1 from article a where a.id = c.item_id)
            """;

    private static final String FORGET_GONE = """
            delete from change_log where state = ? and position <= (select min(position) from change_moment)
            """;

    private static final String FORGET_MOMENTS = """
            delete from change_moment where position <
              (select min(position) from (select position from change_moment order by position desc limit ?) as kept)
            """;

    private final JdbcOperations jdbc;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    private final long before;
    private long position;

    /** Waits until nobody else notes anything. */
    public ChangeLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
        before =
                Objects.requireNonNull(jdbc.queryForObject("select position from change_clock for update", Long.class));
        position = before;
    }

    /** Notes articles that were written, with their statements; nobody knows yet who and what they tell of. */
    public void written(Collection<Long> articles) {
        note(ChangedKind.TEXT, articles, "");
        commit("position = ?", position);
    }

    /**
     * Notes what became known when everything was resolved.
     *
     * @param named agents that are new or others than they were
     * @param gone agents that were removed
     * @param events the state of each event, in the order in which they are to be noted
     */
    public void resolved(Collection<Long> named, Collection<Long> gone, Map<Long, String> events) {
        jdbc.update(FORGET);
        position += jdbc.update(NOTE_ARTICLES, position, now);
        position += jdbc.update(NOTE_STATEMENTS, position, now);
        noteEvents(events);
        note(ChangedKind.AGENT, named, "");
        note(ChangedKind.AGENT, gone, ChangeLogRow.GONE);
        note(ChangedKind.TEXT, jdbc.queryForList(GONE_TEXTS, Long.class, ChangeLogRow.GONE), ChangeLogRow.GONE);
        commit("position = ?, known = ?", position, position);
        jdbc.update(FORGET_GONE, ChangeLogRow.GONE);
    }

    private void noteEvents(Map<Long, String> events) {
        Map<Long, String> noted = new HashMap<>();
        jdbc.query("select item_id, state from change_log where kind = 'EVENT'", row -> {
            noted.put(row.getLong(1), row.getString(2));
        });
        List<ChangeLogRow> changed = new ArrayList<>();
        events.forEach((id, state) -> {
            if (!state.equals(noted.remove(id))) {
                changed.add(row(ChangedKind.EVENT, id, state));
            }
        });
        noted.forEach((id, state) -> {
            if (!state.equals(ChangeLogRow.GONE)) {
                changed.add(row(ChangedKind.EVENT, id, ChangeLogRow.GONE));
            }
        });
        replace(changed);
    }

    private void note(ChangedKind kind, Collection<Long> ids, String state) {
        replace(ids.stream().map(id -> row(kind, id, state)).toList());
    }

    private ChangeLogRow row(ChangedKind kind, long id, String state) {
        return new ChangeLogRow(kind, id, ++position, now, state);
    }

    private void replace(List<ChangeLogRow> rows) {
        jdbc.batchUpdate("delete from change_log where kind = ? and item_id = ?", rows, BATCH, (delete, row) -> {
            delete.setString(1, row.kind().name());
            delete.setLong(2, row.itemId());
        });
        new RowWriter(jdbc).insert(rows);
    }

    private void commit(String clock, Object... values) {
        if (position > before) {
            jdbc.update("update change_clock set " + clock, values);
            new RowWriter(jdbc)
                    .insert(List.of(
                            new ChangeMomentRow(position, UUID.randomUUID().toString())));
            jdbc.update(FORGET_MOMENTS, MOMENTS);
        }
    }
}
