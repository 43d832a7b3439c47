package onrecord.importer.resolve.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import onrecord.schema.vocabulary.ParticipantRole;

/**
 * What of an event is compared.
 *
 * @param acts the kinds of happening that its trigger may tell, and the trigger itself
 * @param stems of the title's words that are no names of those who take part
 * @param ordinals what its title counts it as: "third"
 * @param agents who takes part, and the place
 * @param represented the countries that these may stand for
 * @param actors who acts, and the countries that these may stand for
 */
record Features(
        ToldEvent event,
        Set<String> acts,
        Set<String> stems,
        Set<String> ordinals,
        Set<Long> agents,
        Set<Long> represented,
        Set<Long> actors) {

    static Features of(ToldEvent event, Background background) {
        Set<Long> agents = new LinkedHashSet<>();
        event.participants().keySet().forEach(agent -> agents.add(background.alike(agent)));
        if (event.placeId() != null) {
            agents.add(background.alike(event.placeId()));
        }
        Set<String> stems = new HashSet<>(EventWords.stems(event.title()));
        agents.forEach(agent -> stems.removeAll(EventWords.stems(background.name(agent))));
        Set<Long> represented = new HashSet<>();
        agents.forEach(agent -> represented.addAll(background.represented(agent)));
        represented.removeAll(agents);
        Set<String> acts = EventWords.acts(event.trigger());
        stems.remove(EventWords.stem(event.trigger()));
        return new Features(
                event, acts, stems, EventWords.ordinals(event.title()), agents, represented, actors(event, background));
    }

    private static Set<Long> actors(ToldEvent event, Background background) {
        Set<Long> actors = new HashSet<>();
        event.participants().forEach((agent, role) -> {
            if (role == ParticipantRole.ACTOR) {
                actors.add(background.alike(agent));
                actors.addAll(background.represented(agent));
            }
        });
        return actors;
    }

    /** Whether the trigger is known to tell a kind of happening. */
    boolean isOfKnownKind() {
        return acts.size() > 1;
    }
}
