package onrecord.importer.event;

import java.util.List;
import onrecord.importer.date.PartialDate;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** One place where an article tells an event, or refers back to one ("the talks"). */
record Telling(
        Trigger trigger,
        Span span,
        String title,
        @Nullable PartialDate date,
        Reality reality,
        @Nullable Integer place,
        List<Participant> participants,
        BlockKind block) {

    /** Whether it stands in the headline or the first paragraph. */
    boolean opensArticle() {
        return block == BlockKind.HEADLINE || trigger.tree().sentence().passage() <= 1;
    }

    boolean takesPart(int member) {
        return participants.stream().anyMatch(participant -> participant.member() == member);
    }

    boolean hasNoActor() {
        return participants.stream().noneMatch(each -> each.role() == ParticipantRole.ACTOR);
    }

    boolean sharesActor(Telling other) {
        return participants.stream()
                .anyMatch(each -> each.role() == ParticipantRole.ACTOR && other.participants.contains(each));
    }
}
