package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.store.Ids;
import onrecord.schema.vocabulary.AgentKind;

/** Finds the people, organizations and places of all casts. */
public final class Agents {

    private Agents() {}

    /** The same for the same casts, in whatever order they come; in the order of their ids. */
    public static List<Agent> in(Casts casts) {
        List<Agent> agents = new ArrayList<>();
        agents.addAll(named(AgentKind.PLACE, new Places(casts).join()));
        agents.addAll(named(AgentKind.ORGANIZATION, new Organizations(casts).join()));
        agents.addAll(named(AgentKind.PERSON, new People(casts).join()));
        agents.sort(Comparator.comparingLong(Agent::id));
        return agents;
    }

    private static List<Agent> named(AgentKind kind, List<List<CastMember>> clusters) {
        Map<String, List<List<CastMember>>> byName = new HashMap<>();
        for (List<CastMember> members : clusters) {
            byName.computeIfAbsent(CanonicalName.of(kind, members), name -> new ArrayList<>())
                    .add(members);
        }
        List<Agent> agents = new ArrayList<>();
        byName.forEach((name, namesakes) -> namesakes.forEach(
                members -> agents.add(new Agent(id(kind, name, members, namesakes.size()), kind, name, members))));
        return agents;
    }

    /** Namesakes are told apart by the first of the members that they are. */
    private static long id(AgentKind kind, String name, List<CastMember> members, int namesakes) {
        if (namesakes == 1) {
            return Ids.of("agent", kind, name);
        }
        long first = members.stream().mapToLong(CastMember::id).min().orElseThrow();
        return Ids.of("agent", kind, name, first);
    }
}
