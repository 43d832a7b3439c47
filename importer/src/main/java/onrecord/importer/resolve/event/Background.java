package onrecord.importer.resolve.event;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the agents that take part in events.
 *
 * @param names the canonical name of each agent
 * @param represented the countries that a person or an organization may stand for: a president, a ministry
 * @param casts the agents in each article
 */
public record Background(Map<Long, String> names, Map<Long, Set<Long>> represented, Map<Long, Set<Long>> casts) {

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
