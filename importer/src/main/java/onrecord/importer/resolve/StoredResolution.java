package onrecord.importer.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import onrecord.importer.resolve.agent.Agents;
import onrecord.importer.resolve.event.Event;
import onrecord.importer.resolve.event.Events;
import onrecord.importer.store.ChangeLog;
import onrecord.importer.store.RowReader;
import onrecord.schema.table.AgentArticleRow;
import onrecord.schema.table.AgentNameRow;
import onrecord.schema.table.AgentPositionRow;
import onrecord.schema.table.AgentRow;
import onrecord.schema.table.ArticleLinkRow;
import onrecord.schema.table.EventArticleRow;
import onrecord.schema.table.EventRow;
import onrecord.schema.table.ParticipantRow;
import onrecord.schema.table.StatementEventRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Resolves what is stored, and stores what comes of it: nothing but the differences to what was found before. */
@Component
final class StoredResolution implements Resolution {

    private final JdbcTemplate jdbc;

    StoredResolution(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void resolve() {
        Tables tables = new Tables(jdbc);
        StoredCasts stored = new StoredCasts(jdbc);
        Identities identities = new Identities(Agents.in(stored.casts()));
        SortKeys keys = new SortKeys(jdbc);
        Tables.Difference agents = writeAgents(tables, stored, identities, keys);
        EventTables events = resolveEvents(tables, identities, keys);
        new ChangeLog(jdbc).resolved(agents.written(), agents.leftover(), EventStates.of(events));
    }

    private Tables.Difference writeAgents(Tables tables, StoredCasts stored, Identities identities, SortKeys keys) {
        AgentTables rows = new AgentTables(identities, statements(identities), keys);
        Tables.Difference difference = tables.update(AgentRow.class, rows.agents(), AgentRow::id);
        tables.replace("agent_name", AgentNameRow.class, rows.names(), List.of("agent_id", "name"), row ->
                new Object[] {row.agentId(), row.name()});
        tables.replace(
                "agent_article", AgentArticleRow.class, rows.articles(), List.of("agent_id", "article_id"), row ->
                        new Object[] {row.agentId(), row.articleId()});
        List<AgentPositionRow> positions = new PositionTable(jdbc, identities).rows();
        tables.replace(
                "agent_position", AgentPositionRow.class, positions, List.of("id"), row -> new Object[] {row.id()});
        tables.point("cast_member", "agent_id", changed(identities.byMember(), stored::agent));
        tables.follow("mention", "agent_id", "member_id", "cast_member", "agent_id");
        tables.follow("byline", "agent_id", "member_id", "cast_member", "agent_id");
        tables.follow("article", "publisher_id", "publisher_member_id", "cast_member", "agent_id");
        tables.follow("article", "dateline_id", "dateline_member_id", "cast_member", "agent_id");
        tables.follow("statement", "speaker_id", "speaker_member_id", "cast_member", "agent_id");
        tables.remove("agent", difference.leftover());
        return difference;
    }

    private EventTables resolveEvents(Tables tables, Identities identities, SortKeys keys) {
        StoredEvents stored = new StoredEvents(jdbc, identities);
        Collection<Event> events = Events.in(stored.told(), identities.background());
        List<ArticleLinkRow> links = new RowReader(jdbc).all(ArticleLinkRow.class);
        EventTables rows = new EventTables(events, links, keys);
        Tables.Difference difference = tables.update(EventRow.class, rows.events(), EventRow::id);
        tables.replace("participant", ParticipantRow.class, rows.participants(), List.of("event_id", "agent_id"), row ->
                new Object[] {row.eventId(), row.agentId()});
        tables.replace(
                "event_article", EventArticleRow.class, rows.articles(), List.of("event_id", "article_id"), row ->
                        new Object[] {row.eventId(), row.articleId()});
        tables.replace(
                "statement_event", StatementEventRow.class, rows.links(), List.of("statement_id", "event_id"), row ->
                        new Object[] {row.statementId(), row.eventId()});
        tables.point("article_event", "event_id", changed(EventTables.eventOf(events), stored::event));
        tables.follow("event_mention", "event_id", "article_event_id", "article_event", "event_id");
        tables.follow("statement", "occasion_id", "occasion_article_event_id", "article_event", "event_id");
        tables.remove("event", difference.leftover());
        return rows;
    }

    private Map<Long, Integer> statements(Identities identities) {
        Map<Long, Integer> statements = new HashMap<>();
        jdbc.query(
                "select speaker_member_id, count(*) from statement where speaker_member_id is not null"
                        + " group by speaker_member_id",
                row -> {
                    Long agent = identities.of(row.getLong(1));
                    if (agent != null) {
                        statements.merge(agent, row.getInt(2), Integer::sum);
                    }
                });
        return statements;
    }

    private static Map<Long, Long> changed(Map<Long, Long> wanted, LongFunction<@Nullable Long> stored) {
        Map<Long, Long> changed = new HashMap<>();
        wanted.forEach((id, value) -> {
            if (!value.equals(stored.apply(id))) {
                changed.put(id, value);
            }
        });
        return changed;
    }
}
