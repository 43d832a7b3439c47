package onrecord.importer.resolve.event;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the agents that take part in events.
 *
 * @param names the canonical name of each agent
 * @param represented the countries that a person or an organization may stand for: a president, a ministry
 * @param casts the agents in each article
 * @param alike of agents of different kinds with one name the one that stands for all: articles waver between a product
 *     and its maker
 */
public record Background(
        Map<Long, String> names, Map<Long, Set<Long>> represented, Map<Long, Set<Long>> casts, Map<Long, Long> alike) {

    /** The agent, or the one that stands for it. */
    long alike(long agent) {
        return alike.getOrDefault(agent, agent);
    }

    String name(long agent) {
        return names.getOrDefault(agent, "");
    }

    Set<Long> represented(long agent) {
        return represented.getOrDefault(agent, Set.of());
    }

    Set<Long> cast(long article) {
        return casts.getOrDefault(article, Set.of());
    }
}
