package onrecord.importer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.importer.article.Article.Byline;
import onrecord.importer.cleaning.Cleaner;
import org.junit.jupiter.api.Test;

/** Title, authors and date of pages as publishers lay them out. */
class PageTellsTests {

    private static final String TITLE = "Reservoir above Velka must be emptied, engineers say";
    private static final String TEXT = """
            <p>The reservoir above Velka must be emptied before the winter, three engineers told the district council on Tuesday.</p>
            <p>“The dam moves by a finger’s breadth every month,” said Lena Orsak, who led the survey of the dam this year.</p>
            <p>The waterworks, which own the dam, had said in spring that there was no reason to worry about the reservoir.</p>
            <p>Some 4,000 people live in the valley below it, most of them in houses built after the dam was finished.</p>
            """;

    @Test
    void aBylineAndADateOutsideTheArticlesElementCount() {
        Article article = page(
                "",
                "<div class=x1><h1>" + TITLE + "</h1><div class=x2>by Jane Roe, Courier Staff Writer</div>"
                        + "<div class=x3>Date: 05 June 2024 Time: 12:45 PM ET</div></div><div class=x4>" + TEXT
                        + "</div>");

        assertThat(names(article)).containsExactly("Jane Roe");
        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void aDateAmongButtonsIsTheDateOfTheArticle() {
        Article article = page(
                "",
                "<div class=x1><h1>" + TITLE
                        + "</h1><div class=x2>June 5, 2024 RSS Feed Print</div></div><div class=x4>" + TEXT + "</div>");

        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void aNameBesideTheDateIsTheAuthors() {
        Article article = page(
                "",
                "<div class=x1><h1>" + TITLE
                        + "</h1><span class=x>Increase Text Size</span><div class=x2>Benita Orsak</div>"
                        + "<div class=x3>First Posted: Jun 05, 2024 02:49 AM EDT</div></div><div class=x4>" + TEXT
                        + "</div>");

        assertThat(names(article)).containsExactly("Benita Orsak");
    }

    @Test
    void whatTemplatesPrintWithoutSpaceIsParted() {
        Article article = page(
                "",
                "<article><h1>" + TITLE
                        + "</h1><p class=byline>By <b>Jane Roe</b><span>June 05, 2024</span><span>0</span></p>" + TEXT
                        + "</article>");

        assertThat(names(article)).containsExactly("Jane Roe");
        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void theDatesOfTeasersAreNotTheArticles() {
        Article article = page(
                "<meta name='dc.date' content='2024-06-05'>",
                "<div itemscope itemtype='http://schema.org/Article'><meta itemprop=datePublished content=2023-01-02></div>"
                        + "<div itemscope itemtype='http://schema.org/Article'><meta itemprop=datePublished content=2023-03-04></div>"
                        + "<article><h1>" + TITLE + "</h1>" + TEXT + "</article>");

        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void theMicrodataAroundTheHeadingIsTheArticles() {
        Article article = page(
                "",
                "<article itemscope itemtype='http://schema.org/NewsArticle'><h1>" + TITLE
                        + "</h1><span itemprop=author itemscope itemtype='http://schema.org/Person'><span itemprop=name>Jane Roe</span></span>"
                        + "<time itemprop='datePublished dateModified' datetime='2024-06-05T08:00:00Z'>2 hours ago</time>"
                        + TEXT + "</article>"
                        + "<div itemscope itemtype='http://schema.org/NewsArticle'><time itemprop=datePublished datetime=2023-03-04></time></div>");

        assertThat(names(article)).containsExactly("Jane Roe");
        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void theFirstTimeBelowTheHeadingIsThatOfTheArticle() {
        Article article = page(
                "",
                "<time datetime=2023-03-04>Today</time><article><h1>" + TITLE
                        + "</h1><time datetime='2024-06-05T08:00:00Z'>2 hours ago</time>" + TEXT + "</article>");

        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void anAddressOfAnAuthorIsNoNameAndTheNextSourceCounts() {
        Article article = page(
                "<meta property='article:author' content='https://www.example.org/people/jroe'>",
                "<article><h1>" + TITLE + "</h1>" + TEXT
                        + "<a rel=author href=/g>Google+</a> <a rel=author href=/j>Jane Roe</a></article>");

        assertThat(names(article)).containsExactly("Jane Roe");
    }

    @Test
    void aGraphNamesTheAuthorByAnIdentifier() {
        Article article = page("""
                <script type="application/ld+json">{"@graph": [
                {"@type": "Article", "headline": "x", "author": {"@id": "#jane"}},
                {"@type": ["WebPage"], "@id": "#page"},
                {"@type": "WebPage", "@id": "#page", "datePublished": "2024-06-05T08:00:00+00:00"},
                {"@type": "Person", "@id": "#jane", "name": "Jane Roe"}]}</script>""", "<article><h1>" + TITLE + "</h1>" + TEXT + "</article>");

        assertThat(names(article)).containsExactly("Jane Roe");
        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    @Test
    void anIdentifierThatIsItsOwnNameNamesNobody() {
        Article article = page("""
                <script type="application/ld+json">{"@graph": [
                {"@type": "Article", "author": {"@id": "#jane"}},
                {"@type": "Person", "@id": "#jane", "name": {"@id": "#jane"}}]}</script>""", "<article><h1>" + TITLE + "</h1>" + TEXT + "</article>");

        assertThat(article.bylines()).isEmpty();
    }

    @Test
    void manyAuthorsLinksAreThoseOfOtherArticles() {
        Article article = page(
                "",
                "<article><h1>" + TITLE + "</h1>" + TEXT
                        + "</article><p><a rel=author>Ada Holm</a></p><p><a rel=author>Ben Holm</a></p><p><a rel=author>Cy Holm</a></p><p><a rel=author>Di Holm</a></p>");

        assertThat(article.bylines()).isEmpty();
    }

    @Test
    void whereSeveralBylinesArePrintedTheDeclaredAuthorTellsWhichCounts() {
        Article article = page(
                "<meta name=author content='Jane Roe and Tom Brandt'>",
                "<article><h1>" + TITLE + "</h1><p>By Jane Roe and Tom Brandt, E-mail the writers</p>" + TEXT
                        + "</article><div><h3><a>The dam that stood too long</a></h3><p>By Ada Holm</p></div>");

        assertThat(names(article)).containsExactly("Jane Roe", "Tom Brandt");
    }

    @Test
    void theSectionInTheHeadingIsNotTheTitle() {
        Article article = page(
                "<meta property='og:title' content='" + TITLE + "'>",
                "<article><h1>" + TITLE + " <a href=/w>Water</a></h1>" + TEXT + "</article>");

        assertThat(article.title()).isEqualTo(TITLE);
    }

    @Test
    void theTitleNeedsNoHeading() {
        Article article = page(
                "<meta property='og:title' content='" + TITLE + "'>",
                "<div class=x1><div class=x2>" + TITLE
                        + "</div><div>By Jane Roe | June 5, 2024</div></div><div class=x4>" + TEXT + "</div>");

        assertThat(article.clean().blocks().stream().map(block -> block.span().of(article.text())))
                .contains(TITLE);
        assertThat(names(article)).containsExactly("Jane Roe");
        assertThat(article.publishedOn().edtf()).isEqualTo("2024-06-05");
    }

    private static List<String> names(Article article) {
        return article.bylines().stream().map(Byline::name).toList();
    }

    private static Article page(String head, String body) {
        String html = "<html><head><title>" + TITLE + " - The Velka Courier</title>" + head + "</head><body>" + body
                + "</body></html>";
        return ArticleReader.read("reservoir.html", Cleaner.clean(html, true));
    }
}
