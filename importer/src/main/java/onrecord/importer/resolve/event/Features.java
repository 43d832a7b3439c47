package onrecord.importer.resolve.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * What of an event is compared.
 *
 * @param acts the kinds of happening that its trigger may tell, and the trigger itself
 * @param stems of the title's words that are no names of those who take part
 * @param agents who takes part, and the place
 */
record Features(ToldEvent event, Set<String> acts, Set<String> stems, Set<Long> agents) {

    static Features of(ToldEvent event, LongFunction<String> names) {
        Set<Long> agents = new LinkedHashSet<>(event.participants().keySet());
        if (event.placeId() != null) {
            agents.add(event.placeId());
        }
        Set<String> stems = new HashSet<>(EventWords.stems(event.title()));
        agents.forEach(agent -> stems.removeAll(EventWords.stems(names.apply(agent))));
        Set<String> acts = EventWords.acts(event.trigger());
        stems.remove(EventWords.stem(event.trigger()));
        return new Features(event, acts, stems, agents);
    }
}
