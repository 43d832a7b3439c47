package onrecord.importer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onrecord.importer.CpuTime;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.PartialDate;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void offersAreReadInLinearTime() {
        String text = TITLE + "President Obama met Prime Minister May on Thursday, March 15. ".repeat(20_000);
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
