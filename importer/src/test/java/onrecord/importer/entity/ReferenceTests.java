package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTests {

    @Test
    void pronounIsTheSubjectBefore() {
        Example example = Example.of(
                "Gleb Sorokin met Anna Weiss on Monday.", "He said the talks were useful.", "She said nothing.");
        assertThat(example.who("He said".substring(0, 2))).isEqualTo("Gleb Sorokin");
        assertThat(example.who("She")).isEqualTo("Anna Weiss");
    }

    @Test
    void titleIsWhoeverHoldsIt() {
        Example example = Example.of(
                "The Russian Ambassador to South Korea, Gleb Sorokin, spoke to Min Tae-ho.",
                "The ambassador also commented on trade.");
        assertThat(example.who("The ambassador")).isEqualTo("Gleb Sorokin");
    }

    @Test
    void widerTitleFindsTheNarrowerOne() {
        Example example = Example.of("Dutch Ambassador Pieter Akker arrived.", "The diplomat said he was tired.");
        assertThat(example.who("The diplomat")).isEqualTo("Pieter Akker");
        assertThat(example.who("he was".substring(0, 2), 2)).isEqualTo("Pieter Akker");
    }

    @Test
    void titleOfAnotherCountryIsAnotherPerson() {
        Example example = Example.of("Russian President Ivan Orlov left early.", "The French president stayed.");
        assertThat(example.who("The French president")).isEqualTo("-");
    }

    @Test
    void leadSpeaksOfSomebodyWhomTheArticleNamesLater() {
        Example example = Example.of(
                "A foreign ministry spokesman said on Monday that the talks would go on.",
                "The two sides met last week.",
                "Spokesman Tomas Berg did not say where.");
        assertThat(example.who("A foreign ministry spokesman")).isEqualTo("Tomas Berg");
    }

    @Test
    void leadMayMeanEitherOfTwo() {
        Example example = Example.of(
                "A lawyer said on Monday that the talks would go on.",
                "Lawyer Tomas Berg declined to comment.",
                "Petra Vogel, a lawyer, was not there.");
        assertThat(example.who("A lawyer")).isEqualTo("-");
    }

    @Test
    void unnamedSpeakerTakesHisPronoun() {
        Example example = Example.of(
                "Gleb Sorokin declined to comment.",
                "A company executive said orders had stopped.",
                "He asked not to be named.");
        assertThat(example.who("He")).isEqualTo("-");
    }

    @Test
    void companyIsTheOneTheArticleIsAbout() {
        Example example = Example.of(
                "German chipmaker Novalux AG will cut jobs as orders from Volkswagen fall.",
                "Petra Vogel said the company had no choice.");
        assertThat(example.who("the company")).isEqualTo("Novalux AG");
    }

    @Test
    void ministryIsTheOneNamed() {
        Example example = Example.of(
                "Germany's Economy Ministry summoned the Baltic Bank.", "The ministry said the bank had lied.");
        assertThat(example.who("The ministry")).isEqualTo("Germany's Economy Ministry");
        assertThat(example.who("the bank")).isEqualTo("Baltic Bank");
    }

    @Test
    void itIsTheOrganizationThatSpoke() {
        Example example = Example.of("The Baltic Energy Agency published its plan.", "It said prices would fall.");
        assertThat(example.who("It")).isEqualTo("Baltic Energy Agency");
    }

    @Test
    void weatherIsNobody() {
        Example example = Example.of("The Baltic Energy Agency published its plan.", "It was raining.");
        assertThat(example.who("It")).isEqualTo("-");
    }

    @Test
    void speakerOfAQuotationIsNotHeInIt() {
        Example example = Example.of("\"He will pay for this,\" said Olga Kavaleva.");
        assertThat(example.who("He")).isEqualTo("-");
    }

    @Test
    void officialsAreNobody() {
        Example example = Example.of(
                "Gleb Sorokin left.", "Officials said they were surprised.", "Analysts said they expected more.");
        assertThat(example.who("they")).isEqualTo("-");
        assertThat(example.cast().members()).hasSize(1);
    }

    @Test
    void titleMayComeBeforeTheName() {
        Example example = Example.of(
                "The envoy said on Monday that talks would resume.",
                "Lev Titov, the Russian envoy to Finland, arrived on Sunday.");
        assertThat(example.who("The envoy")).isEqualTo("Lev Titov");
    }
}
