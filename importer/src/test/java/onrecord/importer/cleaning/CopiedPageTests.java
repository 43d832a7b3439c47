package onrecord.importer.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.importer.article.Article;
import onrecord.importer.article.ArticleReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.schema.vocabulary.BlockKind;
import org.junit.jupiter.api.Test;

/** Pages copied as text with their menus, teasers and buttons. */
class CopiedPageTests {

    private static final String TITLE = "Port Alder closes its harbour for two months";
    private static final String FIRST =
            "The harbour of Port Alder will close for two months, the city council said on Monday.";
    private static final String BODY = FIRST
            + "\n“We have no other choice,” said Mayor Ines Castell. “The walls are older than the city.”"
            + "\nFishermen protested in front of the town hall and asked for compensation, which the council refused.";
    private static final String MENU =
            "Alder Herald\nHome\nWorld News and Weather\nPolitics\nFind a Local Dentist\nYoung Chefs\nTides\n"
                    + "Fish Prices\nDeaths\nMarriages\nBoats for Sale\nToday's Crossword\nE-Edition\nSign in\n";
    private static final String TEASERS = """
            Storm damages the lighthouse at Cape Wren
            The keeper was not hurt, the coast guard said in the evening.
            Why the ferry no longer runs on Sundays
            Fewer people cross the bay than ever since the bridge opened.
            """;
    private static final String BUTTONS = "Share\nTweet\nRead Later\nSend to Kindle\nNewsvine\n";
    private static final String FOOTER =
            "\nMost popular videos\nTop ten beaches\nMeet the Team\nWork With Us\nHelp Centre\nSite Map\nContact Forms";

    @Test
    void theHeadlineIsTheLineThatTheTextTellsOf() {
        Article article = read(MENU + TEASERS + TITLE + "\nBy Jane Roe\nJune 5, 2026\n" + BUTTONS + BODY + FOOTER);
        assertThat(article.title()).isEqualTo(TITLE);
    }

    @Test
    void theBylineStandsBetweenHeadlineAndText() {
        Article article = read(
                MENU + TEASERS + TITLE + "\nMara Quill\nJune 5, 2026\n" + BUTTONS + BODY + "\nBy Ann Other" + FOOTER);
        assertThat(article.bylines()).extracting(Article.Byline::name).containsExactly("Mara Quill");
    }

    @Test
    void aBylineBelowTheDeckCounts() {
        Article article = read(MENU + TITLE + "\nThe council says that the walls of the old harbour are unsafe.\n"
                + "By Mara Quill June 5, 2026\n" + BUTTONS + BODY);
        assertThat(article.bylines()).extracting(Article.Byline::name).containsExactly("Mara Quill");
        assertThat(article.publishedOn()).extracting(PartialDate::edtf).isEqualTo("2026-06-05");
    }

    @Test
    void whatRanTogetherIsReadApart() {
        Article article = read(MENU + TITLE + "\nBy Mara QuillJune 05, 20260\n" + BUTTONS + BODY);
        assertThat(article.bylines()).extracting(Article.Byline::name).containsExactly("Mara Quill");
        assertThat(article.publishedOn()).extracting(PartialDate::edtf).isEqualTo("2026-06-05");
    }

    @Test
    void menusTeasersAndFooterAreSetApart() {
        CleaningAssert.assertPlain(MENU + TEASERS + TITLE + "\nBy Jane Roe\n" + BUTTONS + BODY + FOOTER)
                .has(BlockKind.BODY, BODY.split("\n"))
                .has(BlockKind.HEADLINE, TITLE)
                .has(BlockKind.BYLINE, "By Jane Roe");
    }

    @Test
    void aHeadlineAmongRelatedOnesIsTheOneWithTheByline() {
        Article article = read(MENU + "Related Articles\nHarbour closing hurts fishermen of the bay\n" + TITLE
                + "\nBy Jane Roe\n" + BODY);
        assertThat(article.title()).isEqualTo(TITLE);
    }

    @Test
    void headlinesBelowRelatedNewsAreThoseOfOthers() {
        Article article = read(MENU + TITLE + "\nShare this\nPrint\nRelated News\n"
                + "Fishermen of Port Alder protest against the council\nThu, Jun 4 2026\n"
                + "Walls of the harbour unsafe, city says\nWed, Jun 3 2026\nTopics\n" + BODY);
        assertThat(article.title()).isEqualTo(TITLE);
    }

    @Test
    void datesOfRelatedNewsAreThoseOfOthers() {
        Article article =
                read(MENU + TITLE + "\nRelated News\nFishermen of the bay protest against the old town council\n"
                        + "Thu, Jun 4 2026\nWalls of the harbour are unsafe, city engineers say\nWed, Jun 3 2026\nTopics\n"
                        + "PORT ALDER | Fri Jun 5, 2026 2:15am EDT\n" + BODY);
        assertThat(article.publishedOn()).extracting(PartialDate::edtf).isEqualTo("2026-06-05");
    }

    @Test
    void aDateAmongOtherWordsIsThePagesDate() {
        Article article = read(MENU + TITLE + "\nherald.example, Friday 5 June 2026 15.45 BST\nJump to comments (12)\n"
                + BODY + FOOTER);
        assertThat(article.publishedOn()).extracting(PartialDate::edtf).isEqualTo("2026-06-05");
    }

    @Test
    void theTextsLastWordsBehindAnAdvertisementStay() {
        CleaningAssert.assertPlain(MENU + TITLE + "\nBy Jane Roe\n" + BODY
                        + "\nAdvertisement\nScroll on\nStory goes on below\nThe council votes again on Thursday, and the mayor"
                        + " expects a majority.\nTags")
                .has(
                        BlockKind.BODY,
                        (BODY + "\nThe council votes again on Thursday, and the mayor expects a majority.")
                                .split("\n"));
    }

    private static Article read(String text) {
        return ArticleReader.read("page.txt", Cleaner.clean(text, false));
    }
}
