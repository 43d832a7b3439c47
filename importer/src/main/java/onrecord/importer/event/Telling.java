package onrecord.importer.event;

import java.util.List;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.event.trigger.Trigger;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** One place where an article tells an event, or refers back to one ("the talks"). */
record Telling(
        Trigger trigger,
        @Nullable DateMention dated,
        Reality reality,
        @Nullable Integer place,
        List<Participant> participants,
        BlockKind block) {

    @Nullable
    PartialDate date() {
        return dated == null ? null : dated.date();
    }

    /** Whether it stands in the headline or the first paragraph. */
    boolean opensArticle() {
        return block == BlockKind.HEADLINE || trigger.tree().sentence().passage() <= 1;
    }

    boolean hasNoActor() {
        for (Participant each : participants) {
            if (each.role() == ParticipantRole.ACTOR) {
                return false;
            }
        }
        return true;
    }

    boolean sharesActor(Telling other) {
        for (Participant each : participants) {
            if (each.role() == ParticipantRole.ACTOR && other.participants.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
