package onrecord.importer.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.resolve.event.Event;
import onrecord.importer.resolve.event.EventDate;
import onrecord.importer.resolve.event.ToldEvent;
import onrecord.importer.resolve.event.YearlessDate;
import onrecord.schema.table.ArticleLinkRow;
import onrecord.schema.table.EventArticleRow;
import onrecord.schema.table.EventRow;
import onrecord.schema.table.ParticipantRow;
import onrecord.schema.table.StatementEventRow;
import org.jspecify.annotations.Nullable;

/** The rows of events, their participants, the articles that tell them, and the statements that refer to them. */
final class EventTables {

    /** The order of what has no known day. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<EventRow> events = new ArrayList<>();
    private final List<ParticipantRow> participants = new ArrayList<>();
    private final List<EventArticleRow> articles = new ArrayList<>();
    private final Map<List<Long>, StatementEventRow> links = new HashMap<>();
    private final SortKeys keys;

    /** Takes the links as found in the articles. */
    EventTables(Collection<Event> all, Collection<ArticleLinkRow> found, SortKeys keys) {
        this.keys = keys;
        Map<Long, Long> eventOf = eventOf(all);
        found.forEach(link -> addLink(link, eventOf.get(link.articleEventId())));
        Map<Long, Integer> statements = new HashMap<>();
        links.values().forEach(link -> statements.merge(link.eventId(), 1, Integer::sum));
        for (Event event : all) {
            long[] telling = articles(event);
            EventRow row = row(event, statements.getOrDefault(event.id(), 0), telling.length);
            events.add(row);
            event.participants()
                    .forEach((agent, role) ->
                            participants.add(new ParticipantRow(event.id(), agent, role, row.dateOrder())));
            for (long article : telling) {
                articles.add(new EventArticleRow(event.id(), article, keys.article(article)));
            }
        }
    }

    List<EventRow> events() {
        return events;
    }

    List<ParticipantRow> participants() {
        return participants;
    }

    List<EventArticleRow> articles() {
        return articles;
    }

    Collection<StatementEventRow> links() {
        return links.values();
    }

    /** The event that each article's event is. */
    static Map<Long, Long> eventOf(Collection<Event> events) {
        Map<Long, Long> eventOf = new HashMap<>();
        events.forEach(event -> event.tellings().forEach(telling -> eventOf.put(telling.id(), event.id())));
        return eventOf;
    }

    /** Of two links to tellings of one event the more certain counts, then the one with the earlier evidence. */
    private void addLink(ArticleLinkRow link, @Nullable Long event) {
        if (event != null) {
            StatementEventRow row = new StatementEventRow(
                    link.statementId(),
                    event,
                    link.evidenceStart(),
                    link.evidenceEnd(),
                    link.confidence(),
                    keys.statement(link.statementId()));
            links.merge(List.of(link.statementId(), event), row, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
    }

    private static final Comparator<StatementEventRow> BEST_FIRST = Comparator.comparingDouble(
                    StatementEventRow::confidence)
            .reversed()
            .thenComparingInt(StatementEventRow::evidenceStart)
            .thenComparingInt(StatementEventRow::evidenceEnd);

    private static long[] articles(Event event) {
        return event.tellings().stream()
                .mapToLong(ToldEvent::articleId)
                .distinct()
                .toArray();
    }

    private static EventRow row(Event event, int statements, int articles) {
        EventDate date = event.date();
        YearlessDate yearless = event.yearless();
        LocalDate earliest = date == null ? null : date.earliest();
        return new EventRow(
                event.id(),
                event.type(),
                event.title(),
                date != null ? date.edtf() : yearless == null ? null : yearless.edtf(),
                earliest,
                date == null ? null : date.latest(),
                date != null ? date.basis() : yearless == null ? null : yearless.basis(),
                earliest == null ? UNKNOWN : (int) earliest.toEpochDay(),
                event.occurred(),
                event.placeId(),
                statements,
                articles);
    }
}
