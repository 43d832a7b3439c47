package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.schema.vocabulary.PlaceKind;
import org.junit.jupiter.api.Test;

class NameTests {

    @Test
    void bareSurnameIsThePersonOfTheFullName() {
        Example example = Example.of(
                "Dmytro Harbuz, the head of the port, opened the terminal on Monday.",
                "The new terminal was promised by Harbuz two years ago.");
        assertThat(example.people()).containsExactly("Dmytro Harbuz");
        assertThat(example.forms("Dmytro Harbuz")).containsExactly("Dmytro Harbuz", "Harbuz");
    }

    @Test
    void countryEndsBeforeTheAmbassadorsName() {
        Example example = Example.of(
                "Former South Korean Ambassador to Russia Han Seo-jun told the paper that talks had stalled.");
        assertThat(example.people()).containsExactly("Han Seo-jun");
        assertThat(example.places()).contains("Russia");
    }

    @Test
    void possessiveAndArticleAreNoPartOfAName() {
        Example example = Example.of(
                "Petra Lindqvist's plan for the Northern Institute was rejected by the European Union's lawyers.");
        assertThat(example.people()).containsExactly("Petra Lindqvist");
        assertThat(example.organizations()).contains("Northern Institute", "European Union");
    }

    @Test
    void peersAndRoyalsAreCalledByTheirRank() {
        Example example = Example.of("Lord Orsund met Prince Otto.", "Orsund left early, but Otto stayed.");
        assertThat(example.people()).containsExactlyInAnyOrder("Lord Orsund", "Prince Otto");
    }

    @Test
    void surnameThatIsACountryIsThePersonWhereNothingIsInIt() {
        Example player = Example.of("Michael Jordan came to the brunch.", "Jordan said he was glad.");
        assertThat(player.forms("Michael Jordan")).containsExactly("Michael Jordan", "Jordan");
        Example envoy = Example.of("Michael Jordan lives in Jordan.", "Jordan said it would close its border.");
        assertThat(envoy.forms("Michael Jordan")).containsExactly("Michael Jordan");
    }

    @Test
    void initialsInBracketsTellHowFarANameGoes() {
        Example example = Example.of(
                "Forests, Rivers and Harbours Orsund (FRHO) gave up its office.", "FRHO declined to say why.");
        assertThat(example.organizations()).containsExactly("Forests, Rivers and Harbours Orsund");
    }

    @Test
    void titlesOfOtherLanguagesAreNoPartOfAName() {
        Example example = Example.of("Datuk Seri Anwar Salleh met Alhaji Musa Okoro in Penang.");
        assertThat(example.people()).containsExactlyInAnyOrder("Anwar Salleh", "Musa Okoro");
    }

    @Test
    void titlesAreNoPartOfAName() {
        Example example = Example.of("Mr. Okafor met Prof. Anna Weiss and President Luis Ibarra in Geneva.");
        assertThat(example.people()).containsExactlyInAnyOrder("Okafor", "Anna Weiss", "Luis Ibarra");
    }

    @Test
    void ministryTakesInWhatItIsOf() {
        Example example = Example.of("The Ministry of Forests and Rivers said on Wednesday that the dam was safe.");
        assertThat(example.organizations()).containsExactly("Ministry of Forests and Rivers");
    }

    @Test
    void committeeWithANumberIsAnOrganization() {
        Example example = Example.of("Members of the 1540 Disarmament Committee voted for the text.");
        assertThat(example.organizations()).contains("1540 Disarmament Committee");
    }

    @Test
    void buildingIsALandmarkAndNobody() {
        Example example = Example.of("The ceremony was held at Alexander Hall on Friday.");
        assertThat(example.people()).isEmpty();
        assertThat(example.member("Alexander Hall").placeKind()).isEqualTo(PlaceKind.LANDMARK);
    }

    @Test
    void particlesBelongToAName() {
        Example example = Example.of(
                "Dutch Ambassador Pieter van den Akker arrived on Sunday.",
                "Van den Akker declined to answer questions.");
        assertThat(example.people()).containsExactly("Pieter van den Akker");
    }

    @Test
    void initialsStandForTheFullName() {
        Example example = Example.of(
                "The Baltic Energy Agency (BEA) lost its director.", "BEA said a successor would be found by June.");
        assertThat(example.forms("Baltic Energy Agency")).contains("Baltic Energy Agency", "BEA");
    }

    @Test
    void wellKnownInitialsNeedNoIntroduction() {
        Example example =
                Example.of("The WHO warned of a new wave.", "The World Health Organization will meet in May.");
        assertThat(example.forms("World Health Organization")).hasSize(2);
    }

    @Test
    void shortFormIsTheCompany() {
        Example example = Example.of("Meridian Motor closed a plant.", "Meridian shares fell by a tenth on Tuesday.");
        assertThat(example.organizations()).containsExactly("Meridian Motor");
    }

    @Test
    void ministriesOfTwoStatesAreTwo() {
        Example example = Example.of(
                "Poland's Foreign Ministry protested.", "Norway's Foreign Ministry said it would answer on Friday.");
        assertThat(example.organizations()).hasSize(2);
        assertThat(example.cast()
                        .member(example.member("Poland's Foreign Ministry").home())
                        .name())
                .isEqualTo("Poland");
    }

    @Test
    void ministryKeepsItsStateUnderAllNames() {
        Example example = Example.of(
                "South Korea's Foreign Ministry summoned the envoy.",
                "The South Korean Foreign Ministry said the meeting lasted an hour.");
        assertThat(example.organizations()).hasSize(1);
    }

    @Test
    void namesInCapitalsGetOrdinaryOnes() {
        Example example = Example.of("The report was written by a colleague, HANNAH BRANDT, and nobody read it.");
        assertThat(example.people()).containsExactly("Hannah Brandt");
    }

    @Test
    void shortGivenNamesAreTheLongOnes() {
        Example example = Example.of("Robert Calloway won the seat.", "Bob Calloway thanked his voters.");
        assertThat(example.people()).containsExactly("Robert Calloway");
    }

    @Test
    void peopleOfOneSurnameStayApart() {
        Example example = Example.of(
                "Jamal Carter left the court first.",
                "His mother, Denise Carter, spoke to reporters.",
                "Ms. Carter said she was relieved.");
        assertThat(example.people()).containsExactly("Jamal Carter", "Denise Carter");
        assertThat(example.who("Ms. Carter")).isEqualTo("Denise Carter");
    }

    @Test
    void countriesAreOneUnderAllTheirNames() {
        Example example = Example.of(
                "The Republic of Korea signed.",
                "South Korea had waited for years.",
                "The U.S. and the United States are one.");
        assertThat(example.places()).containsExactly("South Korea", "United States");
        assertThat(example.member("South Korea").countryCode()).isEqualTo("KR");
    }

    @Test
    void nationalitiesNameNobody() {
        Example example = Example.of("Russian observers and a French lawyer were present.");
        assertThat(example.cast().members()).isEmpty();
    }

    @Test
    void whatPlacesHaveMakesAPlaceOfAName() {
        Example example = Example.of(
                "Two men died when the ferry ran into the harbour of Alderton on Monday.",
                "The mayor of Alderton was shocked.");
        assertThat(example.people()).isEmpty();
        assertThat(example.places()).containsExactly("Alderton");
    }

    @Test
    void landIsKnownByItsPeople() {
        Example example = Example.of(
                "Tarvania and Veldmark signed a treaty on the river.",
                "Tarvanian and Veldmarkian ministers met in the spring.",
                "Tarvania will pay for the dam.");
        assertThat(example.places()).contains("Tarvania", "Veldmark");
        assertThat(example.organizations()).isEmpty();
    }

    @Test
    void firmIsKnownByItsShares() {
        Example example = Example.of(
                "Shares in Castor fell on Monday.", "Castor had made the batteries.", "Lumen Cells will buy Castor.");
        assertThat(example.people()).isEmpty();
        assertThat(example.organizations()).contains("Castor");
    }

    @Test
    void nobodyIsCalledTheAnnPoe() {
        Example example = Example.of(
                "A month has passed since the loss of the Solveig Star.", "The Solveig Star sank in February.");
        assertThat(example.people()).isEmpty();
    }
}
