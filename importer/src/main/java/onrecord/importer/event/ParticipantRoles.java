package onrecord.importer.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.ParticipantRole;

/** Collects who takes part in one event; the role that is found first counts. */
final class ParticipantRoles {

    private final Members members;
    private final Eligibility eligibility;
    private final Tree tree;
    private final Map<Integer, ParticipantRole> roles = new LinkedHashMap<>();

    ParticipantRoles(Members members, Eligibility eligibility, Tree tree) {
        this.members = members;
        this.eligibility = eligibility;
        this.tree = tree;
    }

    void add(List<Token> heads, ParticipantRole role) {
        for (Token head : heads) {
            if (!eligibility.isLaw(tree, head)) {
                boolean acts = role == ParticipantRole.ACTOR;
                for (int member : acts ? members.acting(tree, head) : members.of(tree, head)) {
                    roles.putIfAbsent(member, role);
                }
            }
        }
    }

    Set<Integer> members() {
        return roles.keySet();
    }

    boolean areAll(ParticipantRole role) {
        for (ParticipantRole each : roles.values()) {
            if (each != role) {
                return false;
            }
        }
        return true;
    }

    List<Participant> all() {
        List<Participant> all = new ArrayList<>(roles.size());
        roles.forEach((member, role) -> all.add(new Participant(member, role)));
        return all;
    }
}
