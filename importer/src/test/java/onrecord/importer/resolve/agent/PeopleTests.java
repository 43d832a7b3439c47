package onrecord.importer.resolve.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.schema.vocabulary.AgentKind;
import org.junit.jupiter.api.Test;

class PeopleTests {

    private final Newspaper paper = new Newspaper();

    private List<String> people() {
        return paper.agents(AgentKind.PERSON);
    }

    @Test
    void spellingsOfOneNameAreOnePersonUnderTheMostFrequentOne() {
        paper.article().person("Sergei Orlov");
        paper.article().person("Sergey Orlov");
        paper.article().person("Sergey Orlov");
        assertThat(people()).containsExactly("Sergey Orlov 1 2 3");
    }

    @Test
    void aMiddleNameThatMayBeTwoPeoplesIsNobodys() {
        paper.article().person("Mary Ann Parsons");
        paper.article().person("Mary Jane Parsons");
        paper.article().person("Mary Parsons");
        assertThat(people()).containsExactly("Mary Ann Parsons 1", "Mary Jane Parsons 2", "Mary Parsons 3");
    }

    @Test
    void aRoleTellsWhoseMiddleNameIsLeftOut() {
        paper.article().person("Mary Ann Parsons", "finance minister");
        paper.article().person("Mary Jane Parsons", "novelist");
        paper.article().person("Mary Parsons", "novelist");
        assertThat(people()).containsExactly("Mary Ann Parsons 1", "Mary Jane Parsons 2 3");
    }

    @Test
    void anInitialIsTheOnlyOneItFitsOrTheOneWithTheRole() {
        paper.article().person("Martin Hill");
        paper.article().person("M. Hill");
        paper.article().person("Mary Parsons", "harbour master of Eastport");
        paper.article().person("Mark Parsons", "surgeon");
        paper.article().person("M. Parsons", "harbour master of Eastport");
        paper.article().person("M. Parsons", "beekeeper");
        paper.article().person("J. Parsons");
        assertThat(people())
                .containsExactly(
                        "J. Parsons 7", "M. Parsons 6", "Mark Parsons 4", "Martin Hill 1 2", "Mary Parsons 3 5");
    }

    @Test
    void aSurnameAloneIsTheOnlyOneWithIt() {
        paper.article().person("Ana Belovic", "ambassador");
        paper.article().person("Belovic");
        assertThat(people()).containsExactly("Ana Belovic 1 2");
    }

    @Test
    void aSurnameOfTwoIsTheOneWithTheRole() {
        paper.article().person("Ana Belovic", "ambassador");
        paper.article().person("Igor Belovic", "goalkeeper");
        paper.article().person("Belovic", "ambassador");
        paper.article().person("Belovic");
        assertThat(people()).containsExactly("Ana Belovic 1 3", "Belovic 4", "Igor Belovic 2");
    }

    @Test
    void aSurnameThatAnArticleTellsApartIsSomebodyElse() {
        paper.article().person("Ana Belovic").person("Belovic");
        assertThat(people()).containsExactly("Ana Belovic 1", "Belovic 1");
    }

    @Test
    void aSurnameThatMillionsShareNeedsMoreThanTheName() {
        paper.article().person("Kim Min-ho", "coach");
        paper.article().person("Kim");
        paper.article().person("Kim", "coach");
        assertThat(people()).containsExactly("Kim 2", "Kim Min-ho 1 3");
    }

    @Test
    void aSmithAloneNeedsMoreThanTheNameToo() {
        paper.article().person("Adam Smith", "coach");
        paper.article().person("Smith");
        paper.article().person("Smith", "coach");
        assertThat(people()).containsExactly("Adam Smith 1 3", "Smith 2");
    }

    @Test
    void aWomanAndAManOfLikeNamesAreTwoEvenAtOneDesk() {
        paper.article().person("Paul Reeve", "reporter at the Eastport Courier");
        paper.article().person("Paula Reeve", "reporter at the Eastport Courier");
        assertThat(people()).containsExactly("Paul Reeve 1", "Paula Reeve 2");
    }

    @Test
    void aGoalkeeperIsNoMinisterOfTheSameYear() {
        paper.article("2031-05-05").person("Paul Marek", "goalkeeper");
        paper.article("2031-06-05").person("Paul Marek", "finance minister");
        paper.article("2031-07-05").person("Paul Marek", "minister of finance");
        assertThat(people()).containsExactly("Paul Marek 1", "Paul Marek 2 3");
    }

    @Test
    void aGoalkeeperMayBecomeMinister() {
        paper.article("2011-05-05").person("Paul Marek", "goalkeeper");
        paper.article("2031-06-05").person("Paul Marek", "finance minister");
        assertThat(people()).containsExactly("Paul Marek 1 2");
    }

    @Test
    void fatherAndSonAreTwo() {
        paper.article().person("John Reeve Sr.");
        paper.article().person("John Reeve Jr.");
        assertThat(people()).hasSize(2);
    }

    @Test
    void typingErrorsNeedMoreThanTheName() {
        paper.article().person("Olga Scholten", "mayor of Eastport");
        paper.article().person("Olga Scholtan", "mayor of Eastport");
        paper.article().person("Peter Marten");
        paper.article().person("Peter Martin");
        assertThat(people()).containsExactly("Olga Scholtan 1 2", "Peter Marten 3", "Peter Martin 4");
    }

    @Test
    void headlinesInCapitalsNameNobody() {
        paper.article().person("ANA BELOVIC");
        paper.article().person("ANA BELOVIC");
        paper.article().person("Ana Belovic");
        assertThat(people()).containsExactly("Ana Belovic 1 2 3");
    }
}
