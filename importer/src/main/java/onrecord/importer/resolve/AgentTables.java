package onrecord.importer.resolve;

import java.util.ArrayList;
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
import onrecord.schema.table.AgentArticleRow;
import onrecord.schema.table.AgentNameRow;
import onrecord.schema.table.AgentRow;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The rows of agents, their names, and the articles that mention them. */
final class AgentTables {

    private final Identities identities;
    private final Map<Long, Integer> statements;
    private final List<AgentRow> agents = new ArrayList<>();
    private final List<AgentNameRow> names = new ArrayList<>();
    private final List<AgentArticleRow> articles = new ArrayList<>();

    /** Takes how many statements each agent makes. */
    AgentTables(Identities identities, Map<Long, Integer> statements, SortKeys keys) {
        this.identities = identities;
        this.statements = statements;
        identities.agents().forEach(agent -> {
            Set<String> forms = forms(agent);
            forms.forEach(form -> names.add(new AgentNameRow(agent.id(), form, key(form), form.equals(agent.name()))));
            forms.remove(agent.name());
            long[] mentioning = articles(agent);
            for (long article : mentioning) {
                articles.add(new AgentArticleRow(agent.id(), article, keys.article(article)));
            }
            agents.add(row(agent, String.join("\n", forms), mentioning.length));
        });
    }

    List<AgentRow> agents() {
        return agents;
    }

    List<AgentNameRow> names() {
        return names;
    }

    List<AgentArticleRow> articles() {
        return articles;
    }

    private static long[] articles(Agent agent) {
        return agent.members().stream()
                .mapToLong(CastMember::articleId)
                .distinct()
                .toArray();
    }

    private AgentRow row(Agent agent, String aliases, int articleCount) {
        boolean organization = agent.kind() == AgentKind.ORGANIZATION;
        boolean place = agent.kind() == AgentKind.PLACE;
        return new AgentRow(
                agent.id(),
                agent.kind(),
                agent.name(),
                organization ? mostFrequent(agent, member -> identities.of(member.homeId(), AgentKind.PLACE)) : null,
                place ? placeKind(agent) : null,
                place ? mostFrequent(agent, CastMember::countryCode) : null,
                statements.getOrDefault(agent.id(), 0),
                articleCount,
                aliases);
    }

    private static PlaceKind placeKind(Agent agent) {
        PlaceKind kind = mostFrequent(agent, CastMember::placeKind);
        return kind == null ? PlaceKind.OTHER : kind;
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

    private static Set<String> forms(Agent agent) {
        Set<String> forms = new TreeSet<>();
        for (CastMember member : agent.members()) {
            forms.add(Forms.of(member.name()));
            member.printed().forEach(printed -> forms.add(Forms.of(printed.text())));
        }
        forms.add(agent.name());
        forms.remove("");
        return forms;
    }

    /** A ligature may make the key longer than the name. */
    private static String key(String form) {
        String key = NameKey.of(form);
        return key.substring(0, Math.min(500, key.length()));
    }
}
