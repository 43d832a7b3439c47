package onrecord.importer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.DateBasis;
import org.junit.jupiter.api.Test;

class AssumedDateTests {

    private static final String TITLE = "Port Alder closes its harbour\n";
    private static final String TEXT =
            "The walls of the harbour were found to be unsafe, the council of Port Alder said on Monday.\n"
                    + "The mayor said that the city had no other choice, and that the ferries would go elsewhere.\n";
    private static final String END = "\n© 2024 The Northern Herald. All rights reserved.";

    @Test
    void aDatelinesDayIsOfTheYearThatHasItOnItsDayOfTheWeek() {
        assertThat(assumed("harbour.txt", TITLE + "WEDNESDAY, June 5 (Coast Agency) -- " + TEXT + END))
                .hasValueSatisfying(date -> {
                    assertThat(date.edtf()).isEqualTo("2024-06-05");
                    assertThat(date.basis()).isEqualTo(DateBasis.ASSUMED);
                });
        assertThat(edtf(TITLE + "THURSDAY, June 5 (Coast Agency) -- " + TEXT + END))
                .isEmpty();
    }

    @Test
    void aDatelinesDayAloneTellsNoYear() {
        assertThat(edtf(TITLE + "PORT ALDER, June 5 (Coast Agency) -- " + TEXT + END))
                .isEmpty();
    }

    @Test
    void aPrintedDayIsOfTheYearThatTheTextTells() {
        assertThat(edtf(TITLE + "Posted: June 5, 10:40 am\n" + TEXT + "The walls were repaired in 2023.\n" + END))
                .hasValue("2024-06-05");
    }

    @Test
    void theMonthInTheAddressIsAssumed() {
        assertThat(assumed("herald/2024/06/harbour.txt", TITLE + TEXT))
                .map(PartialDate::edtf)
                .hasValue("2024-06");
        assertThat(assumed("herald/2024/17/harbour.txt", TITLE + TEXT)).isEmpty();
    }

    @Test
    void theDayInTheAddressThatAPageDeclaresIsStated() {
        String page =
                "<html><head><link rel=canonical href='https://herald.example/2024/06/05/harbour'></head><body><h1>"
                        + TITLE + "</h1><p>" + TEXT + "</p></body></html>";
        PartialDate date =
                ArticleReader.read("1.html", Cleaner.clean(page, true)).publishedOn();
        assertThat(date).isNotNull();
        assertThat(date.edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void readersCommentInTheMonthInWhichItAppeared() {
        assertThat(edtf(TITLE + TEXT + comments("June 25, 2024", "July 2, 2024")))
                .hasValue("2024-06");
    }

    @Test
    void aCommentOnTheFirstDaysOfAMonthMayComeAfterAnArticleOfTheMonthBefore() {
        assertThat(edtf(TITLE + TEXT + comments("June 2, 2024", "July 2, 2024")))
                .hasValue("2024-05/2024-06");
    }

    @Test
    void aCommentFromBeforeTheTextIsNotOnIt() {
        assertThat(edtf(TITLE + TEXT + "The council met on March 3, 2025.\n"
                        + comments("June 25, 2024", "July 2, 2024")))
                .isEmpty();
    }

    @Test
    void daysOfTheWeekInTheTextConfirmTheCopyrightsYear() {
        assertThat(edtf(TITLE + TEXT + "The council met on Tuesday, June 4, and voted.\n" + END))
                .hasValue("2024");
        assertThat(edtf(TITLE + TEXT + "The council met on Monday, June 3, and on Friday, May 30.\n" + END))
                .isEmpty();
    }

    private static String comments(String first, String second) {
        return "2 Comments\nseagull77\n" + first + "\nHigh time. The council should have done it years ago.\nMarta\n"
                + second + "\nAnd who pays for all of it?\n";
    }

    private static Optional<String> edtf(String raw) {
        return assumed("harbour.txt", raw).map(PartialDate::edtf);
    }

    private static Optional<PartialDate> assumed(String uri, String raw) {
        CleanText clean = Cleaner.clean(raw, false);
        List<Span> passages = clean.blocks().stream()
                .filter(Block::holdsFacts)
                .map(Block::span)
                .toList();
        Article article = ArticleReader.read(uri, clean);
        assertThat(article.publishedOn()).isNull();
        return AssumedDate.of(article, new DateReader().readArticle(clean.text(), passages, null));
    }
}
