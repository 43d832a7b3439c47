package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.schema.vocabulary.PlaceKind;
import org.junit.jupiter.api.Test;

class GovernmentTests {

    @Test
    void capitalThatSpeaksIsTheGovernment() {
        assertThat(Example.of("Moscow has warned that the price will rise.").who("Moscow"))
                .isEqualTo("Russia");
    }

    @Test
    void capitalWithAStanceIsTheGovernment() {
        assertThat(Example.of("Seoul's stance has not changed since spring.").who("Seoul"))
                .isEqualTo("South Korea");
    }

    @Test
    void capitalsWithTiesAreGovernments() {
        Example example = Example.of("Relations between Ankara and Athens have cooled.");
        assertThat(example.places()).containsExactly("Turkey", "Greece");
    }

    @Test
    void capitalWhereThingsHappenIsTheCity() {
        Example example = Example.of("The talks were held in Moscow. He then visited Warsaw.");
        assertThat(example.who("Moscow")).isEqualTo("Moscow");
        assertThat(example.who("Warsaw")).isEqualTo("Warsaw");
        assertThat(example.member("Moscow").placeKind()).isEqualTo(PlaceKind.CITY);
        assertThat(example.member("Moscow").countryCode()).isEqualTo("RU");
    }

    @Test
    void basedInACapitalIsTheCity() {
        assertThat(Example.of("The Seoul-based group published a report.").who("Seoul"))
                .isEqualTo("Seoul");
    }

    @Test
    void houseThatSpeaksIsTheGovernment() {
        Example example = Example.of("The Kremlin rejected the offer.", "They met at the Kremlin on Friday.");
        assertThat(example.who("Kremlin")).isEqualTo("Russia");
        assertThat(example.member("Kremlin").placeKind()).isEqualTo(PlaceKind.LANDMARK);
    }

    @Test
    void sideOfACountryIsTheCountry() {
        Example example = Example.of("Russia sent three officials.", "The Russian side asked for a break.");
        assertThat(example.who("The Russian side")).isEqualTo("Russia");
    }

    @Test
    void embassyIsOfItsCountry() {
        Example example = Example.of("Russia is waiting. The Russian Embassy in Seoul said channels remain open.");
        Member embassy = example.member("Russian Embassy in Seoul");
        assertThat(example.cast().member(embassy.home()).name()).isEqualTo("Russia");
        assertThat(example.who("Seoul")).isEqualTo("Seoul");
    }
}
