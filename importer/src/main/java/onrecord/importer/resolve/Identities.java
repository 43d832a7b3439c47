package onrecord.importer.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.resolve.agent.Agent;
import onrecord.importer.resolve.agent.CastMember;
import onrecord.importer.resolve.event.Background;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Which agent each member of each cast is. */
final class Identities {

    private static final Set<String> STATE_ROLES = WordFile.set("resolve/state-roles.txt");

    private final List<Agent> agents;
    private final Map<Long, Agent> byMember = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    Identities(Collection<Agent> agents) {
        this.agents = List.copyOf(agents);
        for (Agent agent : agents) {
            names.put(agent.id(), agent.name());
            for (CastMember member : agent.members()) {
                byMember.put(member.id(), agent);
            }
        }
    }

    List<Agent> agents() {
        return agents;
    }

    @Nullable
    Long of(@Nullable Long member) {
        Agent agent = member == null ? null : byMember.get(member);
        return agent == null ? null : agent.id();
    }

    /** The agent, if it is of a kind. */
    @Nullable
    Long of(@Nullable Long member, AgentKind kind) {
        Agent agent = member == null ? null : byMember.get(member);
        return agent == null || agent.kind() != kind ? null : agent.id();
    }

    /** What events are told by. */
    Background background() {
        Map<Long, Set<Long>> represented = new HashMap<>();
        Map<Long, Set<Long>> casts = new HashMap<>();
        for (Agent agent : agents) {
            for (CastMember member : agent.members()) {
                casts.computeIfAbsent(member.articleId(), id -> new HashSet<>()).add(agent.id());
                countries(member)
                        .forEach(country -> represented
                                .computeIfAbsent(agent.id(), id -> new HashSet<>())
                                .add(country));
            }
        }
        return new Background(names, represented, casts, alike());
    }

    /** Agents of one kind with one name are known to be apart. */
    private Map<Long, Long> alike() {
        Map<String, List<Agent>> byName = new HashMap<>();
        for (Agent agent : agents) {
            byName.computeIfAbsent(agent.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
                    .add(agent);
        }
        Map<Long, Long> alike = new HashMap<>();
        for (List<Agent> named : byName.values()) {
            long kinds = named.stream().map(Agent::kind).distinct().count();
            if (kinds > 1 && kinds == named.size()) {
                long first = named.stream().mapToLong(Agent::id).min().orElseThrow();
                named.forEach(agent -> alike.put(agent.id(), first));
            }
        }
        return alike;
    }

    private Stream<Long> countries(CastMember member) {
        Stream<@Nullable Long> posts = member.positions().stream()
                .filter(position -> NameSplit.of(position.title()).stream().anyMatch(STATE_ROLES::contains))
                .map(position -> position.placeId());
        return Stream.concat(posts, Stream.ofNullable(member.homeId()))
                .map(place -> place == null ? null : byMember.get(place))
                .filter(place -> place != null && place.members().get(0).placeKind() == PlaceKind.COUNTRY)
                .map(place -> Objects.requireNonNull(place).id());
    }

    Map<Long, Long> byMember() {
        Map<Long, Long> ids = new HashMap<>();
        byMember.forEach((member, agent) -> ids.put(member, agent.id()));
        return ids;
    }
}
