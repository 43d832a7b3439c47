package onrecord.importer.cleaning;

import static onrecord.importer.cleaning.CleaningAssert.assertHtml;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.schema.vocabulary.BlockKind;
import org.junit.jupiter.api.Test;

class HtmlTests {

    private static final String TITLE = "Port Alder closes its harbour for repairs";
    private static final String FIRST =
            "The harbour of Port Alder will close for two months, the city council said on Monday.";
    private static final String SECOND =
            "“We have no other choice,” said Mayor Ines Castell. “The walls are older than the city.”";
    private static final String THIRD =
            "Fishermen protested in front of the town hall and asked for compensation, which the council refused.";
    private static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    @Test
    void anArticleElementHoldsTheBody() {
        assertHtml(page("<nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>" + TITLE + "</h1>" + PARAGRAPHS
                        + "</article><footer>About us. All rights reserved.</footer>"))
                .has(BlockKind.HEADLINE, TITLE)
                .has(BlockKind.BODY, FIRST, SECOND, THIRD)
                .has(BlockKind.BOILERPLATE, "Home World", "About us. All rights reserved.");
    }

    @Test
    void aMarkedBodyIsFoundWithoutArticleElement() {
        assertHtml(
                        page(
                                "<div><h1>" + TITLE + "</h1><div itemprop=articleBody>" + PARAGRAPHS
                                        + "</div><div><p>The weather will stay fine in most parts of the region until the end of the week.</p></div></div>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void theTextItselfShowsTheBodyWhereNothingIsNamed() {
        assertHtml(page(
                        "<table><tr><td><a href=1>Coast</a><br><a href=2>Ferries</a><br><a href=3>Weather</a></td><td><font size=5><b>"
                                + TITLE + "</b></font><br><br>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD
                                + "</td></tr></table>"))
                .has(BlockKind.HEADLINE, TITLE)
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void hashedClassNamesTellNothingAndDoNoHarm() {
        assertHtml(
                        page(
                                "<div class=css-1q2w3e><div class=css-9x><a href=1>Coast</a><a href=2>Ferries</a></div><div class=css-4r><h1 class=css-5t>"
                                        + TITLE + "</h1><div class=css-6y>" + PARAGRAPHS
                                        + "</div></div><div class=css-7u><a href=4>Storm damages the lighthouse at Cape Wren</a><a href=5>Ferry stops on Sundays</a></div></div>"))
                .has(BlockKind.HEADLINE, TITLE)
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void relatedLinksInsideTheBodyAreSetApart() {
        assertHtml(page("<article><h1>" + TITLE + "</h1><p>" + FIRST
                        + "</p><div class=related-posts><h3>More on the harbour</h3><ul><li><a href=1>Storm damages the lighthouse</a><li><a href=2>Ferry stops</a></ul></div><p>"
                        + SECOND + "</p><p><strong>Read also: </strong><a href=3>Why the ferry stopped</a></p><p>"
                        + THIRD
                        + "</p></article>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void aHeadingOverNothingButLinksGoesWithThem() {
        assertHtml(
                        page(
                                "<article><h1>" + TITLE + "</h1>" + PARAGRAPHS
                                        + "<h3>Elsewhere on the coast</h3><ul><li><a href=1>Storm damages the lighthouse</a><li><a href=2>Ferry stops on Sundays</a></ul></article>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void subheadsStay() {
        assertHtml(page("<article><h1>" + TITLE + "</h1><p>" + FIRST + "</p><h2>A costly repair</h2><p>" + SECOND
                        + "</p><p>" + THIRD + "</p></article>"))
                .has(BlockKind.BODY, FIRST, "A costly repair", SECOND, THIRD);
    }

    @Test
    void listsInTheBodyStay() {
        assertHtml(page("<article><h1>" + TITLE + "</h1><p>" + FIRST
                        + "</p><ul><li>The region pays a third of the costs.</li><li>The city pays the rest.</li></ul><p>"
                        + SECOND + "</p></article>"))
                .has(BlockKind.BODY, FIRST, "The region pays a third of the costs.", "The city pays the rest.", SECOND);
    }

    @Test
    void newslettersCookiesAndShareBarsAreSetApart() {
        assertHtml(page(
                        "<div id=cookie-banner><p>We use cookies to make this page better for everybody who reads it.</p></div><main><h1>"
                                + TITLE
                                + "</h1><div class=\"social-share\"><a href=1>Facebook</a> <a href=2>Twitter</a></div><p>"
                                + FIRST
                                + "</p><div class=newsletter-signup><p>Sign up for the Coast Letter and read every morning what happens by the sea.</p></div><p>"
                                + SECOND + "</p><p>" + THIRD + "</p></main>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void commentsAreComments() {
        assertHtml(
                        page(
                                "<article><h1>" + TITLE + "</h1>" + PARAGRAPHS
                                        + "</article><section id=comments><h2>2 Comments</h2><div class=comment><b>seagull77</b><p>High time. The council should have done it years ago, and everybody knew it.</p></div></section>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD)
                .has(
                        BlockKind.COMMENT,
                        "2 Comments",
                        "seagull77",
                        "High time. The council should have done it years ago, and everybody knew it.");
    }

    @Test
    void figuresHaveCaptions() {
        assertHtml(page("<article><h1>" + TITLE + "</h1><p>" + FIRST
                        + "</p><figure><img src=a.jpg><figcaption>Boats in the harbour of Port Alder on Sunday</figcaption></figure><p>"
                        + SECOND
                        + "</p><div class=image><img src=b.jpg><span class=photo-credit>Photo: Jane Roe</span><p class=wp-caption-text>The old harbour wall is crumbling</p></div><p>"
                        + THIRD + "</p></article>"))
                .has(
                        BlockKind.CAPTION,
                        "Boats in the harbour of Port Alder on Sunday",
                        "The old harbour wall is crumbling")
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void theHeadlineIsTheHeadingThatTheHeadDeclares() {
        assertHtml("<html><head><title>" + TITLE
                        + " | The Northern Herald</title></head><body><header><h1>The Northern Herald</h1></header><article><h2>"
                        + TITLE + "</h2>" + PARAGRAPHS + "</article></body></html>")
                .has(BlockKind.HEADLINE, TITLE)
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void bylineAndDateAboveTheBodyAreKept() {
        assertHtml(page("<article><header><h1>" + TITLE
                        + "</h1><span class=byline>By Jane Roe</span><br><time datetime=2024-01-25>January 25, 2024</time></header>"
                        + PARAGRAPHS
                        + "</article>"))
                .has(BlockKind.BYLINE, "By Jane Roe")
                .has(BlockKind.DATELINE, "January 25, 2024");
    }

    @Test
    void theLeadBetweenHeadlineAndBodyIsBody() {
        String lead = "Ships will have to sail to Cape Wren until the end of May, the mayor says.";
        assertHtml(page("<div><h1>" + TITLE + "</h1><p class=standfirst>" + lead + "</p></div><div class=article-body>"
                        + PARAGRAPHS + "</div>"))
                .has(BlockKind.BODY, lead, FIRST, SECOND, THIRD);
    }

    @Test
    void theBodyMayStandInPieces() {
        assertHtml(page("<div class=wrap><h1>" + TITLE + "</h1><div class=article-body><p>" + FIRST
                        + "</p></div><div class=ad>Advertisement</div><div class=article-body><p>" + SECOND
                        + "</p></div><div class=ad>Advertisement</div><div class=article-body><p>" + THIRD
                        + "</p></div></div>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void aLiveBlogKeepsAllItsPosts() {
        StringBuilder posts = new StringBuilder();
        for (int hour = 9; hour < 14; hour++) {
            posts.append("<article class=post><time>")
                    .append(hour)
                    .append(":00</time><h3><a href=#p>Update at ")
                    .append(hour)
                    .append("</a></h3><p>At ")
                    .append(hour)
                    .append(" o’clock the council said that the harbour would stay closed.</p></article>");
        }
        assertThat(assertHtml(page("<main><h1>" + TITLE + "</h1>" + posts + "</main>"))
                        .of(BlockKind.BODY))
                .filteredOn(text -> text.contains("o’clock"))
                .hasSize(5);
    }

    @Test
    void anEndlessPageHoldsTheArticleOfItsHeadlineOnly() {
        String other =
                "<article><h1>Storm damages the lighthouse at Cape Wren</h1><p>A storm has torn the roof off the lighthouse at Cape Wren, the coast guard said.</p>"
                        + "<p>Nobody was hurt, but the light will be dark for weeks, and ships are warned not to pass the cape at night.</p></article>";
        assertHtml(page("<div id=stream><article><h1>" + TITLE + "</h1>" + PARAGRAPHS + "</article>" + other
                        + other.replace("Storm", "Gale") + "</div>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void teasersWithSummariesAreNotTheArticle() {
        String teaser =
                "<div class=card><h3><a href=1>Storm damages the lighthouse</a></h3><p>A storm has torn the roof off the lighthouse at Cape Wren, the coast guard said.</p></div>";
        assertHtml(page("<div><h1>" + TITLE + "</h1>" + PARAGRAPHS + "<div>" + teaser + teaser.replace("storm", "gale")
                        + teaser.replace("storm", "hurricane") + "</div></div>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void scriptsStylesAndHiddenTextAreNoText() {
        assertHtml(page("<article><h1>" + TITLE
                        + "</h1><script>var x = 'not a text';</script><style>p { color: red }</style><p style='display: none'>Hidden until a click.</p>"
                        + PARAGRAPHS + "<noscript>Enable scripts.</noscript></article>"))
                .isMadeOf("HEADLINE " + TITLE, "BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD);
    }

    @Test
    void aPageThatHidesItsWholeTextIsReadAllTheSame() {
        assertHtml(page("<h1>" + TITLE + "</h1><div style='visibility:hidden'>" + PARAGRAPHS + "</div>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void aFormAroundThePageHidesNothing() {
        assertHtml(page("<form id=aspnetForm><div id=content-with-sidebar><h1>" + TITLE + "</h1>" + PARAGRAPHS
                        + "</div></form>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void rowsOfATableAreLines() {
        assertHtml(
                        page(
                                "<article><h1>" + TITLE + "</h1>" + PARAGRAPHS
                                        + "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2022</td><td>1,204</td></tr></table></article>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD, "Year Ships", "2022 1,204");
    }

    @Test
    void whiteSpaceCollapsesAndReferencesAreDecoded() {
        assertHtml(page("<article><h1>" + TITLE
                        + "</h1><p>The\n   harbour&nbsp;of <b>Port</b>\tAlder &ldquo;will close&rdquo; &#8212; for\u00ADever, AT&T &amp; others said, because ships &lt 20 m sink.</p>"
                        + PARAGRAPHS + "</article>"))
                .has(
                        BlockKind.BODY,
                        "The harbour of Port Alder “will close” — forever, AT&T & others said, because ships < 20 m sink.",
                        FIRST,
                        SECOND,
                        THIRD);
    }

    @Test
    void blocksThatFollowEachOtherDoNotRunTogether() {
        assertHtml(page("<article><h1>" + TITLE + "</h1><div>" + FIRST + "<div>" + SECOND + "</div>" + THIRD
                        + "</div></article>"))
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void theDatelineOpensTheBody() {
        assertHtml(page("<article><h1>" + TITLE + "</h1><p><b>PORT ALDER, May 5 (Coast News) &mdash;</b> " + FIRST
                        + "</p><p>" + SECOND + "</p></article>"))
                .has(BlockKind.DATELINE, "PORT ALDER, May 5 (Coast News) —")
                .has(BlockKind.BODY, FIRST, SECOND);
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=en><head><title>" + TITLE + "</title></head><body>" + body + "</body></html>";
    }

    @Test
    void aPagesAddressIsTheOneThatLeadsThereFromAnywhere() {
        String page = "<head><link rel=canonical href='%s'><meta property=og:url content='%s'></head><p>Rain.</p>";
        String absolute = "https://herald.example/harbour";
        assertThat(Cleaner.clean(page.formatted("/harbour", absolute), true)
                        .hints()
                        .address())
                .isEqualTo(absolute);
        assertThat(Cleaner.clean(page.formatted(" " + absolute, "https://m.herald.example/"), true)
                        .hints()
                        .address())
                .isEqualTo(absolute);
        assertThat(Cleaner.clean(page.formatted("/2031/05/04/harbour", ""), true)
                        .hints()
                        .address())
                .isEqualTo("/2031/05/04/harbour");
        assertThat(Cleaner.clean("<p>Rain.</p>", true).hints().address()).isNull();
    }
}
