package onrecord.importer.resolve.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.schema.vocabulary.AgentKind;
import org.junit.jupiter.api.Test;

class OrganizationsTests {

    private final Newspaper paper = new Newspaper();

    private List<String> organizations() {
        return paper.agents(AgentKind.ORGANIZATION);
    }

    @Test
    void legalFormsArticlesAndSpellingsTellNothingApart() {
        paper.article().organization("Harbour Lines Inc.");
        paper.article().organization("The Harbour Lines");
        paper.article().organization("Harbour Lines");
        paper.article().organization("World Herring Organisation");
        paper.article().organization("World Herring Organization");
        paper.article().organization("Good Will & Sons");
        paper.article().organization("Goodwill and Sons Ltd");
        assertThat(organizations()).hasSize(3);
    }

    @Test
    void ministriesOfTwoCountriesAreTwo() {
        paper.article().country("Norway", "NO").organizationThere("Foreign Ministry");
        paper.article().country("Chile", "CL").organizationThere("Foreign Ministry");
        paper.article().organization("Norwegian Foreign Ministry");
        paper.article().organization("Ministry of Foreign Affairs of Chile");
        paper.article().organization("Foreign Ministry");
        assertThat(organizations())
                .hasSize(3)
                .anyMatch(each -> each.endsWith(" 1 3"))
                .anyMatch(each -> each.endsWith(" 2 4"));
    }

    @Test
    void aMinistryOfNoCountryIsThatOfTheDateline() {
        paper.article().country("Norway", "NO").organizationThere("Foreign Ministry");
        paper.article().organization("Foreign Ministry").city("Oslo", "NO").dateline();
        assertThat(organizations()).containsExactly("Foreign Ministry 1 2");
    }

    @Test
    void anEmbassyIsOfOneCountryAndInAnother() {
        paper.article().organization("Norwegian Embassy in Santiago");
        paper.article().organization("Embassy of Norway in Chile");
        paper.article().organization("Chilean Embassy in Oslo");
        assertThat(organizations()).hasSize(2).anyMatch(each -> each.endsWith(" 1 2"));
    }

    @Test
    void anAcronymIsWhatAnArticlePrintsBesideIt() {
        paper.article().organization("Herring Fishers Union", "HFU");
        paper.article().organization("HFU");
        assertThat(organizations()).containsExactly("Herring Fishers Union 1 2");
    }

    @Test
    void anAcronymOfTwoIsNeither() {
        paper.article().organization("Herring Fishers Union");
        paper.article().organization("Highland Football Union");
        paper.article().organization("HFU");
        assertThat(organizations()).hasSize(3);
    }

    @Test
    void knownAcronymsNeedNoArticleThatExplainsThem() {
        paper.article().organization("European Union");
        paper.article().organization("EU");
        assertThat(organizations()).containsExactly("European Union 1 2");
    }

    @Test
    void aShortFormIsTheOnlyOneThatArticlesShortenSo() {
        paper.article().organization("Larsen Motor Works", "Larsen");
        paper.article().organization("Larsen");
        paper.article().organization("Brandt Bakery", "Brandt");
        paper.article().organization("Brandt Brewery", "Brandt");
        paper.article().organization("Brandt");
        assertThat(organizations())
                .containsExactly("Brandt 5", "Brandt Bakery 3", "Brandt Brewery 4", "Larsen Motor Works 1 2");
    }

    @Test
    void initialsBehindTheNameAreNoPartOfIt() {
        paper.article().organization("European Herring Association EHA");
        paper.article().organization("European Herring Association");
        paper.article().organization("Eha", "EHA");
        assertThat(organizations()).hasSize(1);
    }
}
