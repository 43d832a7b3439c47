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

    @Test
    void theArticlesPronounsOverruleTheListOfNames() {
        Example example = Example.of(
                "Andrea Bassi won the race on Sunday.",
                "He said he was tired.",
                "Bassi thanked his father, and said he would rest.");
        assertThat(example.who("He said".substring(0, 2))).isEqualTo("Andrea Bassi");
    }

    @Test
    void surnameOpensASentenceThoughItIsACommonNoun() {
        Example example = Example.of("Dylan Roof was arrested on Monday.", "Roof said he was innocent.");
        assertThat(example.who("Roof said".substring(0, 4), 2)).isEqualTo("Dylan Roof");
        assertThat(example.who("he")).isEqualTo("Dylan Roof");
    }

    @Test
    void hyphenatedSurnameIsThePersons() {
        Example example = Example.of("Marta Okafor-Lind resigned.", "Okafor-Lind told reporters that she was free.");
        assertThat(example.who("Okafor-Lind told".substring(0, 11), 2)).isEqualTo("Marta Okafor-Lind");
    }

    @Test
    void whoIsNamedInWhatIsSaidDoesNotSayIt() {
        Example example = Example.of("Gleb Sorokin criticised Paul Weiss.", "Weiss, he said, had lied.");
        assertThat(example.who("he said".substring(0, 2))).isEqualTo("Gleb Sorokin");
    }

    @Test
    void epithetIsWhomASentenceSpokeOf() {
        Example example = Example.of("Mark Weiss scored twice on Sunday.", "The striker said he would stay.");
        assertThat(example.who("The striker")).isEqualTo("Mark Weiss");
    }

    @Test
    void epithetIsNobodyWhomTheArticleGivesAnotherRole() {
        Example example = Example.of("Coach Mark Weiss was angry on Sunday.", "The striker said he would stay.");
        assertThat(example.who("The striker")).isEqualTo("-");
    }

    @Test
    void unnamedDiplomatIsTheDiplomatFromThenOn() {
        Example example = Example.of(
                "Russian Ambassador Gleb Sorokin left on Monday.",
                "A western diplomat said the talks had failed.",
                "The diplomat predicted a long winter.");
        assertThat(example.who("The diplomat")).isEqualTo("-");
    }

    @Test
    void firmIsTheOneWhoseManHasJustSpoken() {
        Example example = Example.of(
                "The flaw shows where users of Kindlr are.",
                "Kindlr has closed it, said Max Weiss of Halden Labs.",
                "The firm said it had warned users in May.");
        assertThat(example.who("The firm")).isEqualTo("Halden Labs");
    }

    @Test
    void inspectorWhoDoesSomethingIsNotWhoStandsBeforeHim() {
        Example example = Example.of(
                "After Gleb Sorokin replaced Paul Weiss, the inspector announced that he would look into it.");
        assertThat(example.positions("Paul Weiss")).isEmpty();
    }

    @Test
    void nameInAppositionTellsWhoTheChallengerIs() {
        Example example =
                Example.of("Gleb Sorokin won.", "His challenger, former deputy Ann Weiss, was not surprised.");
        assertThat(example.who("challenger")).isEqualTo("Ann Weiss");
    }
}
