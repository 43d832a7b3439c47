package onrecord.importer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onrecord.importer.CpuTime;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldOfTextTests {

    private static final String TITLE = "Port Alder closes its harbour\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Theresa May met the dockers and promised them new work.|2016-07/2020-03",
                "PM May and Chancellor Angela Merkel met the dockers of the old harbour.|2016-07/2020-03",
                "President-elect Joe Biden sent the dockers of the harbour his best wishes.|2020-11/2021-09",
                "President Barack Obama met the dockers, as vice president Joe Biden had done.|2009-01/2017-09",
                "The incoming Trump administration promised the dockers of the harbour new work.|2016-11/2025-09",
            })
    void whoHoldsAnOfficeTellsTheTime(String text, String expected) {
        assertThat(assumed(TITLE + text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Former President Barack Obama met the dockers of the harbour and ate with them.",
        "Then-Prime Minister Theresa May had met the dockers of the harbour and eaten with them.",
        "Obama met the dockers of the old harbour and ate with them on the pier.",
        "President Quimby met the dockers of the old harbour and ate with them on the pier.",
    })
    void whoHeldOneOnceTellsNothing(String text) {
        assertThat(assumed(TITLE + text)).isNull();
    }

    @Test
    void daysOfTheWeekTellTheYearWithinTheTime() {
        assertThat(
                        assumed(
                                TITLE
                                        + "Prime Minister Theresa May met the dockers on Thursday, March 15, and promised them new work."))
                .isEqualTo("2018-03");
        assertThat(assumed(TITLE
                        + "PORT ALDER, March 15 (Agency) -- Prime Minister Theresa May met the dockers on Thursday."))
                .startsWith("2018-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferrybank CEO Steve Jobs showed the dockers an iPhone, and they were not impressed.|2006-09/2012-04",
                "Apple chief executive Steve Jobs showed the dockers an iPad on the pier.|2010-01/2012-04",
                "Liverpool boss Jürgen Klopp met the dockers of the old harbour on the pier.|2015-10/2025-01",
                "President Ursula von der Leyen sent the dockers of the old harbour her best wishes.|2019-12/2030-07",
                "President Luiz Inácio Lula da Silva met the dockers, who have Covid-19.|2023-01/2027-08",
            })
    void titlesAreReadInEveryPrintedForm(String text, String expected) {
        assertThat(assumed(TITLE + text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harry Kane, 27, met the dockers of the old harbour and ate with them.|2020-07/2021-07",
                "The 27-year-old England striker Harry Kane met the dockers of the harbour.|2020-07/2021-07",
                "The dockers met Harry Kane (27) and Marcus Rashford (23) on the old pier.|2020-07/2021-10",
            })
    void theAgeOfSomebodyKnownTellsTheYear(String text, String expected) {
        assertThat(assumed(TITLE + text)).isEqualTo(expected);
    }

    @Test
    void aNumberBehindANameNeedNotBeAnAge() {
        assertThat(assumed(TITLE + "Harry Kane, 27 goals behind him, met the dockers of the old harbour."))
                .isNull();
    }

    @Test
    void thingsAreOfTheTimeBetweenTheirBeginningAndTheirEnd() {
        assertThat(assumed(TITLE + "BSkyB will not carry the regatta, although it has taken on Instagram."))
                .isEqualTo("2010-10/2015-06");
        assertThat(assumed(TITLE + "The harbour will be rebuilt by 2012 and carry a Dreamliner on its new pier."))
                .isEqualTo("2003-06/2012-12");
    }

    @Test
    void aBeginningAloneTellsNoTime() {
        assertThat(assumed(TITLE + "The dockers have Covid-19, and the old harbour is closed."))
                .isNull();
    }

    @Test
    void theWorldIsSurerThanTheYearsOfAStory() {
        assertThat(assumed(TITLE + "He won on 3 May 1990, and lost on 4 June 1990. PM Theresa May met the dockers."))
                .isEqualTo("2016-07/2020-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Obama met Prime Minister May on Thursday, March 15. ",
                "Harry Kane, 27, ",
                "Harry 27-year-old ",
                "COVID-COVID-",
                "iPhone iPhone ",
                "AAAAAAAAAA",
                "Prime Minister "
            })
    void offersAreReadInLinearTime(String piece) {
        String text = TITLE + piece.repeat(20_000);
        CpuTime.within(Duration.ofSeconds(30), () -> assumed(text));
    }

    private static String assumed(String raw) {
        CleanText clean = Cleaner.clean(raw, false);
        List<Span> passages = clean.blocks().stream()
                .filter(Block::holdsFacts)
                .map(Block::span)
                .toList();
        Article article = ArticleReader.read("harbour.txt", clean);
        assertThat(article.publishedOn()).isNull();
        return AssumedDate.of(article, new DateReader().readArticle(clean.text(), passages, null))
                .map(PartialDate::edtf)
                .orElse(null);
    }
}
