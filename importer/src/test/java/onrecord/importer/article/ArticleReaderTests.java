package onrecord.importer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onrecord.importer.article.Article.Byline;
import onrecord.importer.cleaning.Cleaner;
import onrecord.schema.vocabulary.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTests {

    private static final String BODY = """
            The harbour of Port Alder will close for two months, the city council said on Monday.
            “We have no other choice,” said Mayor Ines Castell. “The walls are older than the city.”
            """;

    @Test
    void aBodyWithoutHeadlineHasNoTitle() {
        assertThat(plain(BODY).title()).isNull();
    }

    @Test
    void theHeadlineIsTheTitle() {
        assertThat(plain("Port Alder closes its harbour\n" + BODY).title()).isEqualTo("Port Alder closes its harbour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Roe | Jane Roe",
                "BY JANE ROE AND TOM BRANDT | Jane Roe; Tom Brandt",
                "BY SEO JI-EUN [seo@example.org] | Seo Ji-eun",
                "By Jane Roe, Tom Brandt and Mary-Kate O’Neil | Jane Roe; Tom Brandt; Mary-Kate O’Neil",
                "By JEAN-PIERRE O'NEIL, Staff writer | Jean-Pierre O'Neil",
                "By Jane Roe in New York | Jane Roe",
                "By Jane Roe, The Northern Herald | Jane Roe",
                "Jane Roe, Staff writer | Jane Roe",
                "By Ludwig van Dalen for the North Coast News | Ludwig van Dalen",
                "By Theresa May | Theresa May",
                "By Jane Roe Updated January 25, 2024 | Jane Roe",
                "By Jane Roe January 25, 2024 10:33 am | Jane Roe",
                "By Jane Roe – May 5, 2024 | Jane Roe",
                "By By Jane Roe | Jane Roe",
                "by: Jane Roe, Tokyo correspondent | Jane Roe",
                "By Jane Roe on May 5, 2024 at 3:45 pm | Jane Roe",
                "posted by Jane Roe May 5, 2024 Health | Jane Roe",
                "JANE ROE AP Sports Writer Published: May 5, 2024 2:15AM | Jane Roe",
                "May 5, 2024 02:29 PM EDT • Jane Roe | Jane Roe"
            })
    void authorsAreNamedInOrdinaryCapitals(String byline, String names) {
        Article article = plain("Port Alder closes its harbour\n" + byline + "\n" + BODY);

        assertThat(String.join(
                        "; ", article.bylines().stream().map(Byline::name).toList()))
                .isEqualTo(names);
    }

    @Test
    void anAuthorStandsWhereTheBylineNamesHer() {
        Article article = plain("Port Alder closes its harbour\nBY JANE ROE\n" + BODY);

        assertThat(article.bylines().get(0).span().of(article.text())).isEqualTo("JANE ROE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "January 25, 2024",
                "25 January 2024",
                "Jan. 25, 2024 10:33 am",
                "Published: 25th January 2024",
                "2024-01-25T10:33:00Z",
                "25/01/2024",
                "By Jane Roe, January 25, 2024"
            })
    void aPrintedDateIsThePublicationDate(String line) {
        Article article = plain("Port Alder closes its harbour\n" + line + "\n" + BODY);

        assertThat(article.publishedOn().edtf()).isEqualTo("2024-01-25");
        assertThat(article.publishedOn().earliest()).isEqualTo(LocalDate.of(2024, 1, 25));
        assertThat(article.publishedOn().basis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void thePublicationIsNotTheUpdate() {
        Article article =
                plain("Port Alder closes its harbour\nUpdated: January 27, 2024\nPublished: January 25, 2024\n" + BODY);

        assertThat(article.publishedOn().edtf()).isEqualTo("2024-01-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Posted: 06/05/2024 09:48 PM PDT | 2024-06-05",
                "Published: 06/05/2024 21:48 IST | 2024-05-06",
                "Published: 05.25.24, 22:47 | 2024-05-25"
            })
    void theTimeZoneTellsWhichNumberIsTheMonth(String line, String date) {
        assertThat(plain("Port Alder closes its harbour\n" + line + "\n" + BODY)
                        .publishedOn()
                        .edtf())
                .isEqualTo(date);
    }

    @Test
    void aDateBesideTheBylineIsNearerThanThatOfALinkedStory() {
        Article article = plain("Port Alder closes its harbour\nThu, Jan 18, 2024\nAnalysis & Opinion\nBy Jane Roe\n"
                + "PORT ALDER | Fri Jan 19, 2024 5:09am EST\n" + BODY);

        assertThat(article.publishedOn().edtf()).isEqualTo("2024-01-19");
    }

    @Test
    void anAmbiguousDateIsNoDate() {
        assertThat(plain("Port Alder closes its harbour\n05/01/2024\n" + BODY).publishedOn())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/2024/01/25/harbour.html", "archive/2024-01-25-harbour.txt", "harbour_20240125.txt"
    })
    void theAddressMayTellTheDate(String uri) {
        assertThat(ArticleReader.read(uri, Cleaner.clean(BODY, false))
                        .publishedOn()
                        .edtf())
                .isEqualTo("2024-01-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KYIV, Ukraine (AP) — | Kyiv, Ukraine",
                "LONDON, March 3 (Reuters) - | London",
                "SEOUL – | Seoul",
                "NEW DELHI: | New Delhi"
            })
    void theDatelineNamesAPlace(String dateline, String place) {
        Article article = plain("Port Alder closes its harbour\n" + dateline + " " + BODY);

        assertThat(article.dateline().place()).isEqualTo(place);
        assertThat(article.dateline().span().of(article.text())).isEqualToIgnoringCase(place);
    }

    @Test
    void thePublisherIsNotWhoeverIsMentioned() {
        assertThat(plain(BODY + "The mayor told The Northern Herald that she would resign.")
                        .publisher())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Source: The Northern Herald | The Northern Herald",
                "© 2024 The Northern Herald. All rights reserved. | The Northern Herald",
                "Copyright 2024 The Northern Herald | The Northern Herald"
            })
    void aLineOfItsOwnNamesThePublisher(String line, String publisher) {
        assertThat(plain(BODY + line).publisher()).isEqualTo(publisher);
    }

    @Test
    void theHostNamesThePublisher() {
        assertThat(ArticleReader.read("https://www.bbc.co.uk/news/1", Cleaner.clean(BODY, false))
                        .publisher())
                .isEqualTo("BBC");
        assertThat(ArticleReader.read("https://www.example.org/1", Cleaner.clean(BODY, false))
                        .publisher())
                .isEqualTo("example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "und-Cyrl, Паром снова ходит между островами после долгой зимы и пассажиры рады этому.",
        "und-Hani, 渡轮在漫长的冬季之后重新开通，岛上的居民对此表示欢迎，市长说这是一个好消息，大家都很高兴，今天的天气也非常好。",
        "und-Hira, フェリーは長い冬のあとに運航を再開しました。市長はよい知らせだと述べ、島の人々もとても喜んでいます。",
        "und-Arab, عادت العبارة إلى العمل بين الجزيرتين بعد شتاء طويل والركاب سعداء بذلك.",
        ", Šķūņa jumts žāvējas."
    })
    void unknownLanguageInAnotherScriptIsToldByThat(String language, String text) {
        assertThat(plain("Ferry\n\n" + text + "\n").language()).isEqualTo(language);
    }

    @Test
    void proseWithHardlyAnEnglishWordIsNotReadAsEnglish() {
        String czech =
                "Přístav bude dva měsíce zavřený, řekla v pondělí starostka, protože zdi jsou starší než město. ";
        assertThat(plain("Přístav\n\n" + czech.repeat(5)).language()).isEqualTo("und-Latn");
        String results = "Anna Berg 4, Carla Dahl 2, Edith Falk 1, Greta Holm 0. ";
        assertThat(plain("Results\n\n" + results.repeat(5)).language()).isNull();
    }

    @Test
    void theLanguageShowsInItsCommonWords() {
        assertThat(plain(BODY).language()).isEqualTo("en");
        assertThat(plain(
                                "Der Hafen von Alder wird für zwei Monate geschlossen, sagte die Bürgermeisterin am Montag, weil die Mauern älter als die Stadt sind und der Rat keine andere Wahl hat.")
                        .language())
                .isEqualTo("de");
    }

    private static Article plain(String text) {
        return ArticleReader.read("harbour.txt", Cleaner.clean(text, false));
    }
}
