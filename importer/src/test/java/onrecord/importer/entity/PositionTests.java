package onrecord.importer.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTests {

    @Test
    void officialWhoReportsOfAPersonIsNotThatPerson() {
        Example example = Example.of("According to the Ukrainian official, Oleh Harbuz asked for more time.");
        assertThat(example.positions("Oleh Harbuz")).isEmpty();
    }

    @Test
    void roleBeforeTheNameBeginsAtItsCountry() {
        Example example = Example.of("South Korea's Foreign Minister Min Tae-ho said nothing.");
        assertThat(example.positions("Min Tae-ho")).containsExactly("South Korea's Foreign Minister");
        assertThat(example.cast()
                        .member(example.member("Min Tae-ho").positions().get(0).place())
                        .name())
                .isEqualTo("South Korea");
    }

    @Test
    void whoeverSpeaksForSomebodyIsSomebodyElse() {
        Example example = Example.of("A spokeswoman for Tomas Berg declined to comment. Berg was out of town.");
        assertThat(example.positions("Tomas Berg")).isEmpty();
    }

    @Test
    void howSomebodyCameToARoleIsNoPartOfIt() {
        Example example = Example.of("The firm's recently named executive chair, Tomas Berg, wrote to staff.");
        assertThat(example.positions("Tomas Berg")).containsExactly("executive chair");
    }

    @Test
    void roleTakesInWhereItIsTo() {
        Example example = Example.of(
                "Former South Korean Ambassador to Russia Han Seo-jun told the paper that talks had stalled.");
        assertThat(example.positions("Han Seo-jun")).containsExactly("Former South Korean Ambassador to Russia");
    }

    @Test
    void roleTakesInAMinistryWithAnd() {
        Example example =
                Example.of("Vice Minister for the Ministry of Forests and Rivers Oh Sang-min said the dam was safe.");
        assertThat(example.positions("Oh Sang-min"))
                .containsExactly("Vice Minister for the Ministry of Forests and Rivers");
    }

    @Test
    void roleBehindTheNameTakesInAllAttachments() {
        Example example = Example.of(
                "Jin Dae-ho, director of the Arctic Research Center at the Pacific Institute for National Strategy, suggests otherwise.");
        assertThat(example.positions("Jin Dae-ho"))
                .containsExactly(
                        "director of the Arctic Research Center at the Pacific Institute for National Strategy");
        assertThat(example.cast()
                        .member(example.member("Jin Dae-ho").positions().get(0).organization())
                        .name())
                .isEqualTo("Arctic Research Center");
    }

    @Test
    void roleBeforeACommaIsTheNamesToo() {
        Example example =
                Example.of("This was said by the Russian Ambassador to South Korea, Gleb Sorokin, on Monday.");
        assertThat(example.positions("Gleb Sorokin")).containsExactly("Russian Ambassador to South Korea");
    }

    @Test
    void hyphenatedRoleStaysWhole() {
        Example example = Example.of("Russia's ambassador-at-large for the Arctic, Oleg Burtsev, came alone.");
        assertThat(example.positions("Oleg Burtsev")).containsExactly("Russia's ambassador-at-large for the Arctic");
    }

    @Test
    void roleCanBeSaidOfSomebody() {
        Example example = Example.of("Carla Mendes is the chief economist of the Baltic Bank.");
        assertThat(example.positions("Carla Mendes")).containsExactly("chief economist of the Baltic Bank");
    }

    @Test
    void spokesmanForTheSpeakerIsNoSpeaker() {
        Example example = Example.of("A spokesman for the speaker, Joe Tanner, declined to comment.");
        assertThat(example.positions("Joe Tanner")).containsExactly("spokesman for the speaker");
    }

    @Test
    void nextPersonsRoleIsTheirs() {
        Example example = Example.of(
                "President Ivan Orlov, Defense Minister Pavel Gusev and Ambassador Lev Titov posed together.");
        assertThat(example.positions("Ivan Orlov")).containsExactly("President");
        assertThat(example.positions("Pavel Gusev")).containsExactly("Defense Minister");
    }
}
