package onrecord.importer.event;

import static onrecord.schema.vocabulary.ParticipantRole.ACTOR;
import static onrecord.schema.vocabulary.ParticipantRole.RECIPIENT;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in an event: the arguments of its trigger, and only those. */
final class ParticipantFinder {

    private final Knowledge knowledge;
    private final CastIndex cast;
    private final Members members;
    private final ClauseParticipants ofClause;
    private final NounParticipants ofNoun;
    private final Attendance attendance;
    private final Reach reach;
    private final Eligibility eligibility;

    ParticipantFinder(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.members = new Members(knowledge, cast);
        Directed directed = new Directed(knowledge, cast);
        this.ofClause = new ClauseParticipants(knowledge, members, directed);
        this.ofNoun = new NounParticipants(knowledge, cast, directed);
        this.attendance = new Attendance(knowledge);
        this.reach = new Reach(knowledge, cast);
        this.eligibility = new Eligibility(knowledge, cast);
    }

    /** @param place where it happens, which takes no part in it unless it acts or is what the event is directed at */
    List<Participant> find(Trigger trigger, @Nullable Integer place) {
        Tree tree = trigger.tree();
        ParticipantRoles roles = new ParticipantRoles(members, eligibility, tree);
        if (trigger.clause() != null) {
            ofClause.add(trigger, trigger.clause(), roles);
        }
        if (trigger.isNoun()) {
            ofNoun.add(trigger, roles);
            roles.add(attendance.of(trigger), ACTOR);
        }
        for (int spent : trigger.spent()) {
            ofNoun.addSpent(tree, tree.token(spent), roles);
        }
        if (isOneSided(trigger, roles)) {
            roles.add(reach.of(trigger, roles.members()), RECIPIENT);
        }
        List<Participant> found = new ArrayList<>();
        for (Participant each : roles.all()) {
            if (mayTakePart(trigger, each, place)) {
                found.add(each);
            }
        }
        return found;
    }

    private boolean isOneSided(Trigger trigger, ParticipantRoles roles) {
        boolean mutual = roles.members().size() > 1 && knowledge.is("reciprocal", trigger.kind());
        return trigger.clause() != null && !mutual && roles.areAll(ACTOR);
    }

    private boolean mayTakePart(Trigger trigger, Participant each, @Nullable Integer place) {
        int member = each.member();
        boolean acts = each.role() == ACTOR;
        boolean where = place != null && place == member;
        return (!where || acts || cast.isLand(member) || knowledge.is("destination", trigger.kind()))
                && (acts && !trigger.isNoun() || !cast.isFeature(member))
                && eligibility.mayTakePart(member);
    }
}
