package onrecord.importer.resolve.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AgentsTests {

    private static final List<String> GIVEN =
            List.of("Ana", "Sergei", "Sergey", "Bill", "William", "W.", "Min-ho", "Mary", "Mary Jane", "M.");
    private static final List<String> FAMILY = List.of("Orlov", "Orlow", "Parsons", "Parson", "Seo", "Belovic");
    private static final List<String> ROLES = List.of("minister", "goalkeeper", "ambassador to Chile", "baker");
    private static final List<String> BODIES = List.of(
            "Foreign Ministry", "HFU", "Herring Fishers Union", "Larsen", "Larsen Motor", "EU", "European Union");

    /** Articles at random, with every ambiguity that the rules know. */
    private static Newspaper random(Random random, int articles) {
        Newspaper paper = new Newspaper();
        for (int i = 0; i < articles; i++) {
            paper.article("203%d-05-05".formatted(random.nextInt(10)));
            Set<String> names = new HashSet<>();
            for (int j = 0; j < 4; j++) {
                String family = one(FAMILY, random);
                names.add(random.nextInt(4) == 0 ? family : one(GIVEN, random) + ' ' + family);
            }
            names.forEach(name ->
                    paper.person(name, random.nextBoolean() ? new String[] {one(ROLES, random)} : new String[0]));
            paper.country("Chile", "CL")
                    .organizationThere(one(BODIES, random))
                    .organization(one(BODIES, random), one(BODIES, random));
            paper.city("Santiago", random.nextBoolean() ? "CL" : null);
        }
        return paper;
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @RepeatedTest(50)
    void theOrderInWhichArticlesCameMakesNoDifference(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Newspaper paper = random(random, 2 + random.nextInt(20));
        assertThat(Agents.in(paper.shuffled(random))).isEqualTo(Agents.in(paper.casts()));
    }

    @RepeatedTest(50)
    void everyMemberIsOneAgentAndEveryIdIsOnce(RepetitionInfo run) {
        Newspaper paper = random(new Random(run.getCurrentRepetition()), 12);
        List<Agent> agents = Agents.in(paper.casts());
        assertThat(agents).extracting(Agent::id).doesNotHaveDuplicates();
        assertThat(agents.stream().flatMap(agent -> agent.members().stream()))
                .containsExactlyInAnyOrderElementsOf(paper.casts().all());
    }

    @Test
    void oneArticleMoreLeavesTheIdsOfOthersAlone() {
        Newspaper paper = new Newspaper();
        paper.article().person("Ana Belovic").organization("Harbour Lines");
        List<Long> before = Agents.in(paper.casts()).stream().map(Agent::id).toList();
        paper.article().person("Igor Marek").person("Belovic");
        assertThat(Agents.in(paper.casts())).extracting(Agent::id).containsAll(before);
    }
}
