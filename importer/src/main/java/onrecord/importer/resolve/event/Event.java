package onrecord.importer.resolve.event;

import java.util.List;
import java.util.Map;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * An event, the same across articles.
 *
 * @param occurred whether any article says that it happened
 * @param tellings how each article tells it
 */
public record Event(
        long id,
        EventType type,
        String title,
        @Nullable EventDate date,
        @Nullable YearlessDate yearless,
        boolean occurred,
        @Nullable Long placeId,
        Map<Long, ParticipantRole> participants,
        List<ToldEvent> tellings) {

    public Event {
        participants = Map.copyOf(participants);
        tellings = List.copyOf(tellings);
    }
}
