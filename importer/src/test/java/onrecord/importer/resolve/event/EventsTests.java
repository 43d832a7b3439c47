package onrecord.importer.resolve.event;

import static onrecord.schema.vocabulary.EventType.AGREE;
import static onrecord.schema.vocabulary.EventType.ASSAULT;
import static onrecord.schema.vocabulary.EventType.CONSULT;
import static onrecord.schema.vocabulary.EventType.MOBILIZE;
import static onrecord.schema.vocabulary.EventType.OTHER;
import static onrecord.schema.vocabulary.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EventsTests {

    private final Chronicle chronicle = new Chronicle();

    @Test
    void oneEventIsToldInOtherWordsAndDatedMoreOrLessExactly() {
        chronicle.told(
                1,
                "2031-06-02",
                AGREE,
                "sign",
                "2031-06-01",
                "Freedonia and Sylvania signed a fishing treaty",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-09-01",
                AGREE,
                "treaty",
                "2031-06",
                "The treaty of Freedonia with Sylvania",
                "Sylvania",
                "Freedonia");
        assertThat(chronicle.shared()).containsExactly("[1, 2]");
        Event event = chronicle.events().stream()
                .filter(each -> each.tellings().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(event.title()).isEqualTo("Freedonia and Sylvania signed a fishing treaty");
        assertThat(event.date().edtf()).isEqualTo("2031-06-01");
    }

    @Test
    void theThirdPackageIsNotTheSecond() {
        chronicle.told(
                1,
                "2031-06-02",
                AGREE,
                "sign",
                "2031-06",
                "Freedonia and Sylvania signed the second fishing treaty",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-06-02",
                AGREE,
                "treaty",
                "2031-06",
                "The third fishing treaty of Freedonia with Sylvania",
                "Sylvania",
                "Freedonia");
        assertThat(chronicle.shared()).isEmpty();
    }

    @Test
    void aProductIsTheSameWhetherTakenForACompanyOrAPlace() {
        chronicle.told(1, "2031-06-02", OTHER, "launch", "2031", "Launch of the Tunebox", "Tunebox");
        chronicle.told(2, "2033-06-02", OTHER, "launch", "2031-04-28", "Launch of the Tunebox", "TUNEBOX");
        assertThat(chronicle.shared()).isEmpty();
        chronicle.alike("TUNEBOX", "Tunebox");
        assertThat(chronicle.shared()).containsExactly("[1, 2]");
    }

    @Test
    void whoeverIsNotNamedNeedNotBeWhoIs() {
        chronicle.told(1, null, OTHER, "win", "2031", "Won the rowing silver in Sylvania");
        chronicle.told(2, null, OTHER, "win", "2031", "Freedonia won the rowing title in Sylvania", "Freedonia");
        assertThat(chronicle.shared()).isEmpty();
    }

    @Test
    void twoDaysAreNeverOneEvent() {
        chronicle.told(
                1,
                "2031-06-09",
                AGREE,
                "sign",
                "2031-06-01",
                "Freedonia and Sylvania signed a fishing treaty",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-06-09",
                AGREE,
                "sign",
                "2031-06-02",
                "Freedonia and Sylvania signed a fishing treaty",
                "Freedonia",
                "Sylvania");
        assertThat(chronicle.shared()).isEmpty();
    }

    @Test
    void aMonthDoesNotJoinTwoOfItsDays() {
        chronicle.told(
                1,
                "2031-07-09",
                AGREE,
                "sign",
                "2031-06-01",
                "Freedonia and Sylvania signed a fishing treaty",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-07-09",
                AGREE,
                "sign",
                "2031-06-21",
                "Freedonia and Sylvania signed a customs treaty",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                3,
                "2031-07-09",
                AGREE,
                "sign",
                "2031-06",
                "Freedonia and Sylvania signed a customs treaty",
                "Freedonia",
                "Sylvania");
        assertThat(chronicle.shared()).containsExactly("[2, 3]");
    }

    @Test
    void theInvasionIsTheOutbreakOfTheWar() {
        chronicle.told(
                1,
                "2031-06-02",
                ASSAULT,
                "invasion",
                "2031-02",
                "Freedonia's invasion of Sylvania",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-09-01",
                OTHER,
                "outbreak",
                "2031-02",
                "Outbreak of the war against Sylvania",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                3,
                "2031-09-01",
                AGREE,
                "sign",
                "2031-02",
                "Freedonia and Sylvania signed a treaty",
                "Freedonia",
                "Sylvania");
        assertThat(chronicle.shared()).containsExactly("[1, 2]");
    }

    @Test
    void nothingIsToldBeforeItHappens() {
        chronicle.told(
                1,
                "2031-06-02",
                MOBILIZE,
                "deploy",
                null,
                "Freedonia deployed troops to the Sylvanian border",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-09-01",
                MOBILIZE,
                "deploy",
                "2031-08-30",
                "Freedonia deployed troops to the Sylvanian border",
                "Freedonia",
                "Sylvania");
        assertThat(chronicle.shared()).isEmpty();
    }

    @Test
    void undatedNewsIsThatOfTheDayBefore() {
        chronicle.told(1, "2031-06-02", OTHER, "resign", null, "Rufus Firefly resigns", "Rufus Firefly");
        chronicle.told(
                2, "2031-09-01", OTHER, "resign", "2031-06-01", "Rufus Firefly resigned as mayor", "Rufus Firefly");
        chronicle.told(3, "2035-09-01", OTHER, "resign", null, "Rufus Firefly resigns again", "Rufus Firefly");
        assertThat(chronicle.shared()).containsExactly("[1, 2]");
    }

    @Test
    void whatIsAskedAgainAndAgainIsAskedEachTime() {
        chronicle.told(1, "2031-06-02", REQUEST, "urge", null, "Freedonia urged restraint", "Freedonia");
        chronicle.told(
                2,
                "2031-07-01",
                REQUEST,
                "urge",
                null,
                "Freedonia urged Sylvania to open the bridge",
                "Freedonia",
                "Sylvania");
        assertThat(chronicle.shared()).isEmpty();
    }

    @Test
    void aPresidentMayStandForTheCountry() {
        chronicle.told(
                1,
                "2031-06-02",
                CONSULT,
                "visit",
                "2031-06-01",
                "President Firefly visited Sylvania",
                "Rufus Firefly",
                "Sylvania");
        chronicle.told(
                2,
                "2031-06-03",
                CONSULT,
                "talk",
                "2031-06-01",
                "Freedonia and Sylvania held talks",
                "Freedonia",
                "Sylvania");
        assertThat(new Chronicle().represents("Rufus Firefly", "Freedonia").shared())
                .isEmpty();
        assertThat(chronicle.represents("Rufus Firefly", "Freedonia").shared()).containsExactly("[1, 2]");
    }

    @Test
    void everybodyTakesPartInTheRoleThatMostGive() {
        chronicle.told(
                1,
                "2031-06-02",
                AGREE,
                "sign",
                "2031-06-01",
                "Freedonia and Sylvania signed a fishing treaty",
                "Freedonia",
                "Sylvania");
        chronicle.told(
                2,
                "2031-06-02",
                AGREE,
                "sign",
                "2031-06-01",
                "Freedonia signed a fishing treaty with Sylvania",
                "Freedonia",
                "Sylvania",
                "Osterlich");
        assertThat(chronicle.shared()).containsExactly("[1, 2]");
        assertThat(chronicle.events())
                .anySatisfy(event -> assertThat(event.participants().values())
                        .containsExactlyInAnyOrder(
                                ParticipantRole.ACTOR, ParticipantRole.RECIPIENT, ParticipantRole.RECIPIENT));
    }

    @RepeatedTest(40)
    void theOrderInWhichArticlesCameMakesNoDifference(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<String> who = List.of("Freedonia", "Sylvania", "Osterlich", "Rufus Firefly");
        List<String> triggers = List.of("sign", "talk", "visit", "invasion", "war", "urge");
        List<String> dates = List.of("2031", "2031-06", "2031-06-01", "2031-06-02", "2030-12");
        for (int i = 0; i < 30; i++) {
            String date = random.nextInt(3) == 0 ? null : one(dates, random);
            String title = one(who, random) + " " + one(triggers, random) + " fishing " + one(triggers, random);
            chronicle.told(
                    1 + i / 3,
                    "2031-07-01",
                    one(List.of(EventType.values()), random),
                    one(triggers, random),
                    date,
                    title,
                    one(who, random),
                    one(who, random));
        }
        assertThat(byId(chronicle.shuffled(random))).isEqualTo(byId(chronicle.events()));
    }

    @RepeatedTest(20)
    void allTellingsOfAnEventAllowOneDay(RepetitionInfo run) {
        theOrderInWhichArticlesCameMakesNoDifference(run);
        assertThat(chronicle.events())
                .allSatisfy(event -> assertThat(event.tellings().stream()
                                .map(ToldEvent::date)
                                .filter(date -> date != null)
                                .allMatch(date -> date.meets(event.date())))
                        .isTrue());
    }

    private static Map<Long, Event> byId(List<Event> events) {
        return events.stream().collect(java.util.stream.Collectors.toMap(Event::id, event -> event));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
