package onrecord.importer.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.store.Ids;
import onrecord.schema.table.EventRow;

/** Tells for each event whether it is what it was: itself, who takes part, and which statements refer to it. */
final class EventStates {

    private static final Comparator<EventRow> OLDEST_FIRST =
            Comparator.comparingInt(EventRow::dateOrder).thenComparingLong(EventRow::id);

    private EventStates() {}

    /** By the event's id, the oldest event first. */
    static Map<Long, String> of(EventTables tables) {
        Map<Long, List<String>> parts = new HashMap<>();
        tables.participants().forEach(row -> add(parts, row.eventId(), List.of(row.agentId(), row.role())));
        tables.links()
                .forEach(row -> add(
                        parts,
                        row.eventId(),
                        List.of(row.statementId(), row.evidenceStart(), row.evidenceEnd(), row.confidence())));
        Map<Long, String> states = new LinkedHashMap<>();
        tables.events().stream().sorted(OLDEST_FIRST).forEach(event -> {
            List<String> of = parts.getOrDefault(event.id(), new ArrayList<>());
            of.sort(null);
            states.put(event.id(), Long.toHexString(Ids.of(event, of)));
        });
        return states;
    }

    private static void add(Map<Long, List<String>> parts, long event, List<?> part) {
        parts.computeIfAbsent(event, id -> new ArrayList<>()).add(part.toString());
    }
}
