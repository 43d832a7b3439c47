package onrecord.importer.resolve.event;

import java.util.HashSet;
import java.util.Set;

/** What of an event is compared. */
record Features(ToldEvent event, Set<String> kinds, Set<String> stems, Set<Long> agents) {

    static Features of(ToldEvent event) {
        Set<String> stems = EventWords.stems(event.title());
        Set<Long> agents = new HashSet<>(event.participants().keySet());
        if (event.placeId() != null) {
            agents.add(event.placeId());
        }
        return new Features(event, EventWords.kinds(event.trigger()), stems, agents);
    }

    boolean isOfKind(Features other) {
        return event.trigger().equalsIgnoreCase(other.event.trigger())
                || kinds.stream().anyMatch(other.kinds::contains);
    }
}
