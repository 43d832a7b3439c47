package onrecord.importer.resolve.agent;

import java.util.List;
import onrecord.schema.vocabulary.AgentKind;

/**
 * A person, organization or place, the same across articles.
 *
 * @param name the canonical name
 * @param members who it is in each article's cast
 */
public record Agent(long id, AgentKind kind, String name, List<CastMember> members) {

    public Agent {
        members = List.copyOf(members);
    }
}
