package onrecord.importer.resolve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.resolve.event.EventDate;
import onrecord.importer.resolve.event.ToldEvent;
import onrecord.importer.resolve.event.YearlessDate;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads the events that all stored articles tell, and which event each of them is so far. */
final class StoredEvents {

    private static final String EVENTS = """
            select e.id, e.article_id, e.ordinal, case when a.published_basis <> 'ASSUMED' then a.published_latest end, e.type, e.title, e.trigger_word, e.date_edtf,
              e.date_earliest, e.date_latest, e.date_basis, e.occurred, e.place_member_id, e.event_id
            from article_event e join article a on a.id = e.article_id
            """;

    private final Identities identities;
    private final Map<Long, Map<Long, ParticipantRole>> participants = new HashMap<>();
    private final List<ToldEvent> told = new ArrayList<>();
    private final Map<Long, Long> events = new HashMap<>();

    StoredEvents(JdbcOperations jdbc, Identities identities) {
        this.identities = identities;
        jdbc.query("select article_event_id, member_id, role from article_event_participant", row -> {
            addParticipant(row.getLong(1), identities.of(row.getLong(2)), ParticipantRole.valueOf(row.getString(3)));
        });
        jdbc.query(EVENTS, row -> {
            addEvent(row);
        });
    }

    /** Who is two members of one article's cast takes part in the stronger of both roles. */
    private void addParticipant(long event, @Nullable Long agent, ParticipantRole role) {
        if (agent != null) {
            participants
                    .computeIfAbsent(event, id -> new HashMap<>(4))
                    .merge(agent, role, (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
    }

    private void addEvent(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        told.add(new ToldEvent(
                id,
                row.getLong(2),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                EventType.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                date(row),
                yearless(row),
                row.getBoolean(12),
                identities.of(StoredCasts.id(row, 13), AgentKind.PLACE),
                participants.getOrDefault(id, Map.of())));
        Long event = StoredCasts.id(row, 14);
        if (event != null) {
            events.put(id, event);
        }
    }

    private static @Nullable EventDate date(ResultSet row) throws SQLException {
        String edtf = row.getString(8);
        LocalDate earliest = row.getObject(9, LocalDate.class);
        LocalDate latest = row.getObject(10, LocalDate.class);
        boolean placed = edtf != null && earliest != null && latest != null;
        return placed ? new EventDate(edtf, earliest, latest, DateBasis.valueOf(row.getString(11))) : null;
    }

    private static @Nullable YearlessDate yearless(ResultSet row) throws SQLException {
        String edtf = row.getString(8);
        boolean yearless = edtf != null && row.getObject(9, LocalDate.class) == null;
        return yearless ? new YearlessDate(edtf, DateBasis.valueOf(row.getString(11))) : null;
    }

    List<ToldEvent> told() {
        return told;
    }

    /** The event that an article's event is in the store so far. */
    @Nullable
    Long event(long articleEvent) {
        return events.get(articleEvent);
    }
}
