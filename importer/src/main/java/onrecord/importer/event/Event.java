package onrecord.importer.event;

import java.util.List;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is planned, denied or merely possible, as one article tells it.
 *
 * @param kind what sort of happening it is, finer than the type ("meeting", "visit")
 * @param title a short headline made from the words of its mentions
 * @param trigger the lemma of the word that tells it ("sign", "invasion")
 * @param occurred false for what is planned, expected, denied or hypothetical
 * @param place the member of the cast where it happens
 * @param mentions everywhere the article tells it, the fullest first
 */
public record Event(
        EventType type,
        String kind,
        String title,
        String trigger,
        @Nullable PartialDate date,
        boolean occurred,
        @Nullable Integer place,
        List<Participant> participants,
        List<Span> mentions) {

    public Event {
        participants = List.copyOf(participants);
        mentions = List.copyOf(mentions);
    }

    /** A member of the cast that takes part, by its index there. */
    public record Participant(int member, ParticipantRole role) {}
}
