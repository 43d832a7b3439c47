package onrecord.importer.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.importer.CpuTime;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTests {

    /** A Thursday. */
    private static final LocalDate REFERENCE = LocalDate.of(2024, 1, 25);

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The treaty was signed on June 19, 2024, in Oslo.|June 19, 2024=2024-06-19",
                "She left on 3 March 2021.|3 March 2021=2021-03-03",
                "It closed on the 15th of January 2020.|the 15th of January 2020=2020-01-15",
                "He retired in July 2002.|July 2002=2002-07",
                "The firm was founded in 1860.|1860=1860",
                "The 2024 Olympics drew crowds.|2024=2024",
                "He was envoy from 2019 to 2022.|2019 to 2022=2019/2022",
                "Clashes between March and May 2021 cost lives.|March and May 2021=2021-03/2021-05",
                "The talks of 4-6 May 2019 failed.|4-6 May 2019=2019-05-04/2019-05-06",
                "The war of 1942-43 ruined the town.|1942-43=1942/1943",
                "Prices rose throughout the 1990s.|the 1990s=199X",
                "It was built in the 19th century.|the 19th century=18XX",
                "He was born around 1984.|1984=1984~",
                "They sailed in the spring of 1862.|the spring of 1862=1862-21",
                "The plant opened in the second half of 2008.|the second half of 2008=2008-07/2008-12",
                "It fell in late 1861.|late 1861=1861-09/1861-12",
                "Carthage fell in 146 BC.|146 BC=-0145",
                "In 2003 troops entered the city.|2003=2003",
                "The 9/11 attacks shook the city.|9/11=2001-09-11",
                "They came in nineteen ninety-six.|nineteen ninety-six=1996",
                "Shares fell during Q3 2019.|Q3 2019=2019-07/2019-09",
                "It rained from Nov. 15 to Feb. 3, 1989.|Nov. 15 to Feb. 3, 1989=1988-11-15/1989-02-03",
                "The camp ran for two weeks starting May 20, 2019.|two weeks starting May 20, 2019=2019-05-20/2019-06-02",
                "Roads were full on Labor Day weekend 2021.|Labor Day weekend 2021=2021-09-04/2021-09-06",
                "The fair ran 10/1-11/2/2017.|10/1-11/2/2017=2017-10-01/2017-11-02",
                "No rocket flew later than 2018.|2018=2018",
                "He was born in two thousand and thirty two.|two thousand and thirty two=2032",
                "Sales doubled in FY19.|FY19=2019",
                "They met on the second Monday of May 2023.|the second Monday of May 2023=2023-05-08",
                "It snowed on the last Thursday in November 2023.|the last Thursday in November 2023=2023-11-30",
                "It rained between 4 and 22 April 2021.|4 and 22 April 2021=2021-04-04/2021-04-22",
                "It began the week of May 3, 2023.|the week of May 3, 2023=2023-05-01/2023-05-07",
                "Sales for the week ended May 6, 2023, rose.|the week ended May 6, 2023=2023-04-30/2023-05-06",
                "It was closed the day after Christmas 2019.|the day after Christmas 2019=2019-12-26",
                "Shops sold out on Cyber Monday 2019.|Cyber Monday 2019=2019-12-02",
                "They paraded on St. Patrick’s Day 2019.|St. Patrick’s Day 2019=2019-03-17",
                "They voted on Election Day 2022.|Election Day 2022=2022-11-08",
                "The bond is dated 12-Mar-19.|12-Mar-19=2019-03-12",
                "Sales doubled in CY 2018.|CY 2018=2018",
                "The lease ended on Dec31, 1994.|Dec31, 1994=1994-12-31",
                "She was born in April of 87.|April of 87=1987-04",
                "It was signed on the twenty fifth of May 2010.|the twenty fifth of May 2010=2010-05-25",
            })
    void whatIsToldInFullIsStated(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
        assertThat(mentions(text).get(0).date().basis()).isEqualTo(DateBasis.STATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister resigned on Monday.|Monday=2024-01-22",
                "The minister spoke on Thursday.|Thursday=2024-01-25",
                "The minister will resign on Monday.|Monday=2024-01-29",
                "Parliament is to vote on Friday.|Friday=2024-01-26",
                "The vote is due within the next four business days.|the next four business days=2024-01-26/2024-01-31",
                "Rents rose over the past two years.|the past two years=2022-01-25/2024-01-24",
                "The minister will be away for the rest of the week.|the rest of the week=2024-01-25/2024-01-28",
                "The court will rule later this month.|later this month=2024-01-25/2024-01-31",
                "They met on Tuesday, November 1.|Tuesday, November 1=2022-11-01",
                "It will open two months from today.|two months from today=2024-03-25",
                "She flew home last week.|last week=2024-01-15/2024-01-21",
                "She flew home last month.|last month=2023-12",
                "A ferry is to start this September.|this September=2024-09",
                "He took office this month.|this month=2024-01",
                "They met in December.|December=2023-12",
                "They met on Jan. 15.|Jan. 15=2024-01-15",
                "The budget is expected in February.|February=2024-02",
                "In February, when both sides are expected to talk, aid may arrive.|February=2024-02",
                "He visited the border two weeks ago.|two weeks ago=2024-01-08/2024-01-14",
                "The ministers will meet on Feb. 3, officials said on Tuesday.|Feb. 3=2024-02-03; Tuesday=2024-01-23",
                "The ministry said Wednesday that it will close in May.|Wednesday=2024-01-24; May=2024-05",
                "It said it would widen the list in December.|December=2023-12",
                "The law takes effect July 1.|July 1=2024-07-01",
                "The vote planned for May was put off.|May=2024-05",
                "He scored in the second half of Saturday's match.|Saturday=2024-01-20",
                "Ten years ago this week the war began.|Ten years ago this week=2014-01-20/2014-01-26",
                "The fair ran from Dec. 28 to Jan. 4.|Dec. 28 to Jan. 4=2023-12-28/2024-01-04",
                "He will be there Monday through Friday.|Monday through Friday=2024-01-29/2024-02-02",
                "Over the weekend, rebels took the town.|the weekend=2024-01-20/2024-01-21",
                "Last night the house voted.|Last night=2024-01-24",
                "Sales rose in the fourth quarter, the bank found.|the fourth quarter=2023-10/2023-12",
                "The two met in November last year.|November last year=2023-11",
                "She spoke on the 15th.|the 15th=2024-01-15",
                "Shops closed on New Year's Eve.|New Year's Eve=2023-12-31",
                "Parts arrived two days before Christmas.|two days before Christmas=2023-12-23",
                "Envoys came late last year.|late last year=2023-09/2023-12",
                "Trials are due in the first half of the year.|the first half of the year=2024-01/2024-06",
            })
    void whatIsLeftOutIsReckonedFromTheArticle(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
        assertThat(mentions(text).get(0).date().basis()).isEqualTo(DateBasis.RELATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 1718 Committee met in private.",
                "Resolution 2397 caps imports of oil.",
                "About 1,200 people fled.",
                "Some 2000 soldiers marched on.",
                "Aid may arrive and troops may leave.",
                "Call 555-2004 for help.",
                "They won 3-2 in the second half.",
                "Little has changed in recent days.",
                "Theresa May spoke, and support for May grew.",
                "The fall of the city was sudden.",
                "They lost 300 guns and 1984 tanks.",
                "The shop stands at 1945 Main Street.",
                "They flew on a Boeing 1900 with Windows 2000.",
                "It was the third raid in two weeks.",
                "At 1830 GMT the ship sank.",
                "A man in his 70s fell on the 7th floor.",
                "They won in Week 3 and lost at week 12 of the season.",
                "Model MAY2 and gate FYX9 were closed.",
            })
    void numbersAndOtherWordsAreNoDates(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @Test
    void withoutAReferenceTheYearStaysOpen() {
        String text = "They met on Jan. 15.";
        PartialDate date = reader.read(text, whole(text), null).get(0).date();
        assertThat(date).isEqualTo(new PartialDate("XXXX-01-15", null, null, DateBasis.STATED));
    }

    @Test
    void inNewsABareMonthIsOfTheLastTwelve() {
        String text = "The army took the port in March 2022. In December it lost it again, and on Monday it returned.";
        assertThat(mentions(text))
                .extracting(mention -> mention.date().edtf())
                .containsExactly("2022-03", "2023-12", "2024-01-22");
    }

    @Test
    void phrasesDoNotReachAcrossPassagesOrLines() {
        String text = "Closed in May\n2019 was better. June | 2020 was worse.";
        List<Span> passages = List.of(new Span(0, text.indexOf('|')), new Span(text.indexOf('|') + 1, text.length()));
        assertThat(reader.read(text, passages, REFERENCE))
                .extracting(mention -> mention.span().of(text))
                .containsExactly("May", "2019", "June", "2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "1.",
                "1,111,",
                "2024-",
                "May ",
                "twenty-",
                "between 2001 and ",
                "two days before ",
                "the end of "
            })
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(30_000);
        assertTimeoutPreemptively(
                Duration.ofMinutes(10),
                () -> CpuTime.within(Duration.ofSeconds(30), () -> reader.readArticle(text, whole(text), null)));
    }

    @Test
    void anArticleIsOfTheYearOfItsLatestPastDayOrOfTheNextTwo() {
        String text = "The port was taken on 3 March 2022. It was lost in May 2023.";
        assertThat(reader.readArticle(text, whole(text), null).published())
                .isEqualTo(new PartialDate(
                        "2023/2025", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), DateBasis.ASSUMED));
    }

    @Test
    void anArticleThatTellsOfAMonthMayBeSomeMonthsYounger() {
        String text = "The permit was given in May 2022. In June the firm asked for another.";
        assertThat(reader.readArticle(text, whole(text), null).published().edtf())
                .isEqualTo("2022-06/2022-09");
    }

    @Test
    void whatComesLongAfterAMonthInTheCalendarTellsNoMoreThanTheMonth() {
        String text = "The permit was given in March 2021. On Sept. 29 the firm asked for another.";
        assertThat(assumed(text)).isEqualTo("2021/2024");
    }

    @Test
    void yearAfterYearLeadsToTheArticlesOwn() {
        assertThat(assumed("They won in 2018, they won in 2019, and in 2020 they lost."))
                .isEqualTo("2020/2022");
        assertThat(assumed("He is a candidate in the 2016 presidential race.")).isEqualTo("2015/2017");
    }

    @Test
    void whatHappenedAndWhatIsToComeBoundAnArticlesTime() {
        assertThat(bounds("The bridge was closed on 3 March 2022. It will open again in 2025."))
                .isEqualTo(new ToldBounds(LocalDate.of(2022, 3, 3), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void aYearOfThePastMayHaveBeenToldTheYearBefore() {
        assertThat(bounds("The bank lowered what it had forecast in 2019.").notBefore())
                .isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void aYearAtWhichOthersHavePassedIsNotToCome() {
        assertThat(bounds("The mayor will be judged by 2015. The bridge was closed on 3 March 2022.")
                        .notAfter())
                .isNull();
    }

    private ToldBounds bounds(String text) {
        return reader.readArticle(text, whole(text), null).bounds();
    }

    @Test
    void daysOfHistoryDateNoArticle() {
        assertThat(assumed("Since the 9/11 attacks he has worked as a fireman. The firm sank in 1995."))
                .isNull();
    }

    @Test
    void whatComesAfterAMonthSinceWhichTimeIsReckonedIsLater() {
        String text = "They are the first talks since March 2021. In September the envoys shook hands.";
        DatedText read = reader.readArticle(text, whole(text), null);
        assertThat(read.published().edtf()).isEqualTo("2021-09/2021-12");
        assertThat(read.mentions()).extracting(mention -> mention.date().edtf()).containsExactly("2021-03", "2021-09");
    }

    @Test
    void whatComesLongAfterADayInTheCalendarLiesBeforeIt() {
        String text = "PORT ALDER, July 15, 2026 - The firm had asked on July 4 for a permit that it got on June 30.";
        assertThat(reader.readArticle(text, whole(text), null).published().edtf())
                .isEqualTo("2026-07/2026-08");
    }

    @Test
    void newsWithoutADateCountsNothingFromTheYearsItTells() {
        String text =
                "Critics had won in 2010. They met last week and hope for next summer. The hall burnt down in 1974.";
        assertThat(reader.readArticle(text, whole(text), null).mentions())
                .extracting(mention -> mention.date().edtf())
                .containsExactly("2010", "1974");
    }

    @Test
    void relativeDatesSayThatTheyAre() {
        String text = "They met last Tuesday, and will meet again next month.";
        assertThat(reader.read(text, whole(text), REFERENCE))
                .extracting(mention -> mention.date().basis())
                .containsOnly(DateBasis.RELATIVE);
    }

    /** Of each kind of phrase that is not complete in itself, what comes out says that it was reckoned. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained today.",
                "It rained yesterday morning.",
                "It rained last night.",
                "It rained the day before yesterday.",
                "It rained on Monday.",
                "It rained last Friday.",
                "It will rain this coming Sunday.",
                "It rained on Tuesday of last week.",
                "It will rain next week on Tuesday.",
                "It rained last week.",
                "It rained over the weekend.",
                "It rained late last week.",
                "It rained last month.",
                "It will rain next year.",
                "It will rain the week after next.",
                "It rained in December.",
                "It rained in early December.",
                "It rained on Jan. 15.",
                "It rained on Tuesday, Jan. 16.",
                "It rained on Tue, 1/16.",
                "It rained from Jan. 2 to Jan. 4.",
                "It rained on the 15th.",
                "It will rain on the third of next month.",
                "It rained in November last year.",
                "It rained last September.",
                "It rained last summer.",
                "It rained on Christmas Day.",
                "It rained two days before Christmas.",
                "It rained on Labor Day weekend.",
                "It rained the day after Thanksgiving.",
                "It rained three days ago.",
                "It rained two months ago.",
                "It rained ten years ago this week.",
                "It will rain in two weeks.",
                "It will rain two weeks from Friday.",
                "It rained over the past two years.",
                "It will rain within the next four business days.",
                "It will rain for the rest of the week.",
                "It will rain later this month.",
                "It will be dry by the end of the year.",
                "Sales fell in the fourth quarter.",
                "Rain fell in the first half of the year.",
                "Sales rose in the year to date.",
                "It rained in the first week of the month.",
                "It will rain on the first Friday of next month.",
                "It rained in the week of Jan. 8.",
                "It rained on Friday from now until Feb. 3.",
                "It is shown in the week 31.",
            })
    void everyRelativeDateHasItsBasis(String text) {
        assertThat(mentions(text)).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.date().basis()).isEqualTo(DateBasis.RELATIVE);
            assertThat(mention.date().earliest()).isNotNull();
        });
    }

    /** The same holds of an article whose own date is assumed, and where a phrase counts from a date told before. */
    @ParameterizedTest
    @ValueSource(strings = {"the next day", "three days later", "two weeks earlier", "that year", "the same month"})
    void whatCountsFromTheTextHasItsBasis(String phrase) {
        String text = "The port was taken on 3 March 2022. " + phrase + " it was lost.";
        assertThat(reader.readArticle(text, whole(text), null).mentions())
                .hasSize(2)
                .last()
                .extracting(mention -> mention.date().basis())
                .isEqualTo(DateBasis.RELATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shares rose in the year to date.|the year to date=2024-01-01/2024-01-25",
                "It was due in week 3 of 2027.|week 3 of 2027=2027-01-18/2027-01-24",
                "Profits will fall in the next two quarters.|the next two quarters=2024-04-01/2024-09-30",
                "We will meet 5 days before easter.|5 days before easter=2024-03-26",
                "It will close two weeks from Friday.|two weeks from Friday=2024-02-09",
                "It will close on the fifth of next month.|the fifth of next month=2024-02-05",
                "Traffic doubled month-to-date.|month-to-date=2024-01-01/2024-01-25",
                "It is shown in the week 31.|week 31=2024-07-29/2024-08-04",
                "The vote came late last week.|late last week=2024-01-18/2024-01-21",
                "Let us meet this Monday 5/12, please.|this Monday 5/12=2024-05-12",
                "It was shown Fri, 1/19, in town.|Fri, 1/19=2024-01-19",
            })
    void calendarsAndAccountsCountTheirOwnWay(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void plansDateNoArticle() {
        String text = "The port will open in May 2031.";
        assertThat(reader.readArticle(text, whole(text), null).published()).isNull();
    }

    @Test
    void aStoryGoesOnFromDateToDate() {
        String text = "In November 1862 the army marched. On December 13 it lost a battle. In March it went home. "
                + "The next year it came back.";
        assertThat(reader.read(text, whole(text), null))
                .extracting(mention -> mention.date().edtf())
                .containsExactly("1862-11", "1862-12-13", "1863-03", "1864");
    }

    @Test
    void anUndatedArticleIsDatedByWhatItTells() {
        String text = "The envoy presented her papers on Jan. 15. In December 2025 the firm had won a permit. "
                + "It plans a pilot voyage this September. Talks were held last month.";
        DatedText read = reader.readArticle(text, whole(text), null);
        assertThat(read.published())
                .isEqualTo(new PartialDate(
                        "2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), DateBasis.ASSUMED));
        assertThat(read.mentions())
                .extracting(mention -> mention.date().edtf())
                .containsExactly("2026-01-15", "2025-12", "2026-09", "2025-12");
    }

    @Test
    void anArticleWithoutHintsHasNoDate() {
        String text = "The ministers met on Monday.";
        assertThat(reader.readArticle(text, whole(text), null).published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-25T14:03:00+09:00|2024-01-25",
                "Thu, 25 Jan 2024 14:03:00 GMT|2024-01-25",
                "January 25, 2024|2024-01-25",
                "25 Jan 2024 14:03|2024-01-25",
                "04/03/2026|2026-04-03",
                "25/12/2023|2023-12-25",
                "04.03.2026|2026-03-04",
                "Updated Mon., Mar 3, 2025 2:03 p.m. ET|2025-03-03",
                "Published: 2024.01.25|2024-01-25",
            })
    void publicationLinesAreRead(String line, String expected) {
        assertThat(reader.parse(line, null)).map(PartialDate::edtf).contains(expected);
    }

    private String read(String text) {
        return mentions(text).stream()
                .map(mention -> mention.span().of(text) + "=" + mention.date().edtf())
                .collect(Collectors.joining("; "));
    }

    private String assumed(String text) {
        PartialDate assumed = reader.readArticle(text, whole(text), null).published();
        return assumed == null ? null : assumed.edtf();
    }

    private List<DateMention> mentions(String text) {
        return reader.read(text, whole(text), REFERENCE);
    }

    private static List<Span> whole(String text) {
        return List.of(new Span(0, text.length()));
    }
}
