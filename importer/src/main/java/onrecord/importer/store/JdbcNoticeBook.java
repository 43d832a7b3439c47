package onrecord.importer.store;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.notice.Notice;
import onrecord.importer.notice.NoticeBook;
import onrecord.schema.table.NoticeRow;
import onrecord.schema.vocabulary.NoticeKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices in the database. */
@Component
class JdbcNoticeBook implements NoticeBook {

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    JdbcNoticeBook(JdbcTemplate batch) {
        this.batch = batch;
        jdbc = JdbcClient.create(batch);
    }

    @Override
    public List<Notice> of(NoticeKind kind) {
        return jdbc.sql("select uri, kind, place, reason from notice where kind = :kind")
                .param("kind", kind.name())
                .query(Notice.class)
                .list();
    }

    @Override
    public void add(Collection<Notice> notices) {
        OffsetDateTime now = OffsetDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        new RowWriter(batch)
                .insert(notices.stream()
                        .distinct()
                        .map(notice -> new NoticeRow(
                                id(notice), notice.uri(), notice.kind(), notice.place(), notice.reason(), now))
                        .toList());
    }

    @Override
    public void remove(Collection<Notice> notices) {
        batch.batchUpdate(
                "delete from notice where id = ?",
                notices.stream().map(notice -> new Object[] {id(notice)}).toList());
    }

    @Override
    public void removeAbout(Collection<String> uris) {
        batch.batchUpdate(
                "delete from notice where uri = ?",
                uris.stream().map(uri -> new Object[] {uri}).toList());
    }

    @Override
    public Map<NoticeKind, Integer> countBelow(Collection<String> locations) {
        Map<NoticeKind, Integer> counts = new EnumMap<>(NoticeKind.class);
        String sql = """
                select notice.kind, count(*) as notices from notice left join inbox on inbox.uri = notice.uri
                where\s""" + Below.condition("coalesce(inbox.location, notice.uri)") + " group by notice.kind";
        jdbc.sql(sql).param("below", locations.toArray(String[]::new)).query(row -> {
            counts.put(NoticeKind.valueOf(row.getString("kind")), row.getInt("notices"));
        });
        return counts;
    }

    private static long id(Notice notice) {
        return Ids.of(notice.uri(), notice.kind(), notice.place(), notice.reason());
    }
}
