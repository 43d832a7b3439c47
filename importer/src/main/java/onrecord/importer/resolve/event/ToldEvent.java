package onrecord.importer.resolve.event;

import java.time.LocalDate;
import java.util.Map;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it.
 *
 * @param told the last day on which the article can have been published; null where that is only assumed
 * @param trigger lemma of the word that tells it
 * @param date null where none is told, or none with a year
 * @param yearless what is told of the date where the year is not
 * @param placeId the agent where it happens
 * @param participants the agents that take part
 */
public record ToldEvent(
        long id,
        long articleId,
        int ordinal,
        @Nullable LocalDate told,
        EventType type,
        String title,
        String trigger,
        @Nullable EventDate date,
        @Nullable YearlessDate yearless,
        boolean occurred,
        @Nullable Long placeId,
        Map<Long, ParticipantRole> participants) {

    public ToldEvent {
        participants = Map.copyOf(participants);
    }
}
