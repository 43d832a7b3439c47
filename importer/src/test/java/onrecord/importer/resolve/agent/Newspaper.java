package onrecord.importer.resolve.agent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Casts of articles, written down for tests. */
final class Newspaper {

    private final List<CastMember> members = new ArrayList<>();
    private final List<CastArticle> articles = new ArrayList<>();

    Newspaper article(String day) {
        articles.add(new CastArticle(articles.size() + 1, LocalDate.parse(day), null));
        return this;
    }

    Newspaper article() {
        return article("2031-05-05");
    }

    Newspaper dateline() {
        CastArticle last = articles.remove(articles.size() - 1);
        articles.add(new CastArticle(last.id(), last.published(), (long) members.size()));
        return this;
    }

    Newspaper person(String name, String... roles) {
        List<CastPosition> positions = new ArrayList<>();
        for (String role : roles) {
            positions.add(new CastPosition(role, null, null));
        }
        return add(AgentKind.PERSON, name, null, null, null, positions, name);
    }

    Newspaper organization(String name, String... alsoPrinted) {
        return add(AgentKind.ORGANIZATION, name, null, null, null, List.of(), alsoPrinted);
    }

    /** An organization at home in the place that was added last. */
    Newspaper organizationThere(String name) {
        return add(AgentKind.ORGANIZATION, name, (long) members.size(), null, null, List.of());
    }

    Newspaper country(String name, String code, String... alsoPrinted) {
        return add(AgentKind.PLACE, name, null, PlaceKind.COUNTRY, code, List.of(), alsoPrinted);
    }

    Newspaper city(String name, @Nullable String code) {
        return add(AgentKind.PLACE, name, null, PlaceKind.CITY, code, List.of());
    }

    private Newspaper add(
            AgentKind kind,
            String name,
            @Nullable Long home,
            @Nullable PlaceKind place,
            @Nullable String code,
            List<CastPosition> positions,
            String... alsoPrinted) {
        List<PrintedName> printed = new ArrayList<>();
        printed.add(new PrintedName(name, 1));
        for (String also : alsoPrinted) {
            printed.add(new PrintedName(also, 1));
        }
        members.add(new CastMember(
                members.size() + 1, articles.size(), kind, name, printed, false, home, place, code, positions));
        return this;
    }

    Casts casts() {
        return new Casts(members, articles);
    }

    Casts shuffled(Random random) {
        List<CastMember> other = new ArrayList<>(members);
        Collections.shuffle(other, random);
        return new Casts(other, articles);
    }

    /** Each agent as its canonical name and the articles that it is in: "Ana Belovic 1 3". */
    List<String> agents(AgentKind kind) {
        return describe(Agents.in(casts()), kind);
    }

    static List<String> describe(List<Agent> agents, AgentKind kind) {
        return agents.stream()
                .filter(agent -> agent.kind() == kind)
                .map(Newspaper::describe)
                .sorted()
                .toList();
    }

    private static String describe(Agent agent) {
        StringBuilder text = new StringBuilder(agent.name());
        agent.members().stream()
                .map(CastMember::articleId)
                .sorted()
                .forEach(article -> text.append(' ').append(article));
        return text.toString();
    }
}
