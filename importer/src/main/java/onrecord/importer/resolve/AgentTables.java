package onrecord.importer.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import onrecord.importer.resolve.agent.Agent;
import onrecord.importer.resolve.agent.CastMember;
import onrecord.importer.resolve.name.Forms;
import onrecord.schema.NameKey;
import onrecord.schema.table.AgentNameRow;
import onrecord.schema.table.AgentRow;
import org.jspecify.annotations.Nullable;

/** The rows of agents and their names. */
final class AgentTables {

    private final Map<Long, Long> agentOf;
    private final Map<Long, Integer> statements;
    private final List<AgentRow> agents = new ArrayList<>();
    private final List<AgentNameRow> names = new ArrayList<>();

    /** Takes the agent that each member is, and how many statements each agent makes. */
    AgentTables(Collection<Agent> all, Map<Long, Long> agentOf, Map<Long, Integer> statements) {
        this.agentOf = agentOf;
        this.statements = statements;
        all.forEach(agent -> {
            agents.add(row(agent));
            addNames(agent);
        });
    }

    List<AgentRow> agents() {
        return agents;
    }

    List<AgentNameRow> names() {
        return names;
    }

    private AgentRow row(Agent agent) {
        long articles = agent.members().stream()
                .mapToLong(CastMember::articleId)
                .distinct()
                .count();
        return new AgentRow(
                agent.id(),
                agent.kind(),
                agent.name(),
                mostFrequent(agent, member -> member.homeId() == null ? null : agentOf.get(member.homeId())),
                mostFrequent(agent, CastMember::placeKind),
                mostFrequent(agent, CastMember::countryCode),
                statements.getOrDefault(agent.id(), 0),
                (int) articles);
    }

    /** What most members say, the first in order of several. */
    static <T extends Comparable<T>> @Nullable T mostFrequent(Agent agent, Function<CastMember, @Nullable T> property) {
        Map<T, Integer> counts = new TreeMap<>();
        agent.members().stream()
                .map(property)
                .filter(Objects::nonNull)
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return mostFrequent(counts);
    }

    static <T> @Nullable T mostFrequent(Map<T, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void addNames(Agent agent) {
        Set<String> forms = new TreeSet<>();
        for (CastMember member : agent.members()) {
            forms.add(Forms.of(member.name()));
            member.printed().forEach(printed -> forms.add(Forms.of(printed.text())));
        }
        forms.add(agent.name());
        forms.remove("");
        forms.forEach(form -> names.add(new AgentNameRow(agent.id(), form, key(form), form.equals(agent.name()))));
    }

    /** A ligature may make the key longer than the name. */
    private static String key(String form) {
        String key = NameKey.of(form);
        return key.substring(0, Math.min(500, key.length()));
    }

    /** The agent that each member is. */
    static Map<Long, Long> agentOf(Collection<Agent> agents) {
        Map<Long, Long> agentOf = new HashMap<>();
        agents.forEach(agent -> agent.members().forEach(member -> agentOf.put(member.id(), agent.id())));
        return agentOf;
    }
}
