package onrecord.importer.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.store.RowMapper.Key;
import onrecord.importer.text.Span;
import onrecord.schema.table.ArticleEventParticipantRow;
import org.jspecify.annotations.Nullable;

/** An article's events, as rows. */
final class EventRows {

    private static final RowMapper MAPPER = RowMapper.INSTANCE;

    /** The longest text that the column holds. */
    private static final int LONGEST = 100_000;

    private final long articleId;
    private final CastRows cast;
    private final RawText raw;
    private final Ids ids = new Ids();
    private final List<@Nullable Long> eventIds = new ArrayList<>();
    private final List<Record> rows = new ArrayList<>();

    EventRows(long articleId, List<Event> events, CastRows cast, RawText raw) {
        this.articleId = articleId;
        this.cast = cast;
        this.raw = raw;
        events.forEach(this::add);
    }

    List<Record> rows() {
        return rows;
    }

    /** The id of an event; null for one that stands nowhere in the imported text. */
    @Nullable
    Long id(int event) {
        return eventIds.get(event);
    }

    private void add(Event event) {
        List<Stretch> mentions = mentions(event);
        if (mentions.isEmpty()) {
            eventIds.add(null);
            return;
        }
        long id = ids.next(articleId, mentions.get(0).text());
        Key key = new Key(id, articleId, eventIds.size());
        eventIds.add(id);
        rows.add(MAPPER.event(key, event, cast.idOrNull(event.place())));
        addParticipants(id, event);
        for (int i = 0; i < mentions.size(); i++) {
            rows.add(MAPPER.eventMention(id, i, articleId, mentions.get(i)));
        }
    }

    private List<Stretch> mentions(Event event) {
        Set<Stretch> mentions = new LinkedHashSet<>();
        for (Span span : event.mentions()) {
            Stretch mention = raw.cover(span, LONGEST);
            if (mention.start() < mention.end()) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    private void addParticipants(long id, Event event) {
        Set<Integer> seen = new HashSet<>();
        for (Event.Participant participant : event.participants()) {
            if (seen.add(participant.member())) {
                rows.add(new ArticleEventParticipantRow(id, cast.id(participant.member()), participant.role()));
            }
        }
    }
}
