package onrecord.importer.resolve.agent;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.schema.vocabulary.AgentKind;
import org.junit.jupiter.api.Test;

class KindsTests {

    private final Newspaper paper = new Newspaper();

    @Test
    void aBareNameIsWhatMostArticlesKnow() {
        paper.article().organization("Larsen Motor Works", "Larsen");
        paper.article().organization("Larsen Motor Works", "Larsen");
        paper.article().person("Larsen");
        assertThat(paper.agents(AgentKind.ORGANIZATION)).containsExactly("Larsen Motor Works 1 2 3");
        assertThat(paper.agents(AgentKind.PERSON)).isEmpty();
    }

    @Test
    void aSurnameTakenForACompanyIsThePerson() {
        paper.article().person("Olga Kowalczuk", "foreign minister");
        paper.article().person("Kowalczuk", "foreign minister");
        paper.article().organization("Kowalczuk");
        assertThat(paper.agents(AgentKind.PERSON)).containsExactly("Olga Kowalczuk 1 2 3");
        assertThat(paper.agents(AgentKind.ORGANIZATION)).isEmpty();
    }

    @Test
    void whatAnArticleKnowsForCertainStays() {
        paper.article().city("Lincoln", "US");
        paper.article().city("Lincoln", "US");
        paper.article().person("Lincoln", "president");
        assertThat(paper.agents(AgentKind.PLACE)).containsExactly("Lincoln 1 2");
        assertThat(paper.agents(AgentKind.PERSON)).containsExactly("Lincoln 3");
    }
}
