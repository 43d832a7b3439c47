package onrecord.importer.cleaning;

import static onrecord.importer.cleaning.CleaningAssert.assertHtml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import org.junit.jupiter.api.Test;

/** What pages of many publishers have beside the article, where class names tell nothing or other things than usual. */
class PagesOfOthersTests {

    private static final String TITLE = "Reservoir above Velka must be emptied, engineers say";
    private static final String[] BODY = {
        "The reservoir above Velka must be emptied before the winter, three engineers told the district council on Tuesday.",
        "“The dam moves by a finger’s breadth every month,” said Lena Orsak, who led the survey.",
        "The waterworks, which own the dam, had said in spring that there was no reason to worry.",
        "Some 4,000 people live in the valley below it, most of them in houses built after the dam was finished.",
        "The council wants to hear the owners next week before it decides."
    };

    @Test
    void aCaptionInASpanIsNoBody() {
        assertHtml(page(paragraph(0)
                        + "<p><span class=embedded-image-caption><span class=caption-body>The dam in August, when the water was at its lowest for years.</span></span></p>"
                        + paragraphs(1, 5)))
                .has(BlockKind.BODY, BODY)
                .has(BlockKind.CAPTION, "The dam in August, when the water was at its lowest for years.");
    }

    @Test
    void aCaptionAboveTheBodyIsNoLead() {
        assertHtml("<html><body><h1>" + TITLE
                        + "</h1><div><img src=d.jpg><p class=caption>The dam in August, when the water was at its lowest for years.</p></div><div class=story-body>"
                        + paragraphs(0, 5) + "</div></body></html>")
                .has(BlockKind.BODY, BODY)
                .has(BlockKind.CAPTION, "The dam in August, when the water was at its lowest for years.");
    }

    @Test
    void textInASmallBoxWithAPictureIsItsCaption() {
        assertHtml(page(paragraphs(0, 2)
                        + "<div class=css-1><div><img src=d.jpg></div><div>Lena Orsak on the crest of the dam, which was built in 1911.</div></div>"
                        + paragraphs(2, 5)))
                .has(BlockKind.BODY, BODY)
                .has(BlockKind.CAPTION, "Lena Orsak on the crest of the dam, which was built in 1911.");
    }

    @Test
    void aListOfThingsWithPicturesKeepsItsText() {
        String things = Stream.of(BODY)
                .map(text -> "<div><img src=x.jpg><p>" + text + "</p></div>")
                .collect(Collectors.joining());
        assertHtml(page(things)).has(BlockKind.BODY, BODY).hasNo(BlockKind.CAPTION);
    }

    @Test
    void whatStandsBesideAnInputFieldAsksForSomething() {
        assertHtml(page(paragraphs(0, 3)
                        + "<div><h3>The valley in the morning</h3><p>What matters between the dam and the delta, every weekday at six.</p><form><input type=email><button>Go</button></form></div>"
                        + paragraphs(3, 5)))
                .has(BlockKind.BODY, BODY);
    }

    @Test
    void severalElementsCalledCommentAreComments() {
        assertHtml(
                        page(
                                paragraphs(0, 5)
                                        + "<div class=comment><p>I have said for years that the thing would come down one day.</p></div><div class=comment><p>Nobody listens to the people who live here, as you can see.</p></div>"))
                .has(BlockKind.BODY, BODY)
                .has(
                        BlockKind.COMMENT,
                        "I have said for years that the thing would come down one day.",
                        "Nobody listens to the people who live here, as you can see.");
    }

    @Test
    void oneElementCalledCommentMayHoldAnOpinionPiece() {
        assertHtml("<html><body><h1>" + TITLE + "</h1><div class=comment>" + paragraphs(0, 5) + "</div></body></html>")
                .has(BlockKind.BODY, BODY);
    }

    @Test
    void cardsOpenedByALinkAreTeasersWithTheirSummaries() {
        String cards = Stream.of("Mill in Velka burns down", "Bridge opens a year late", "Trout return to the river")
                .map(title -> "<div class=c><div><a href=x>" + title
                        + "</a></div><div>What happened there, in one sentence that ends as sentences do.</div></div>")
                .collect(Collectors.joining());
        assertHtml(page(paragraphs(0, 5) + "<div>" + cards + "</div>")).has(BlockKind.BODY, BODY);
    }

    @Test
    void aSentenceOfTheBodyMayBeOneLink() {
        assertHtml(page(paragraph(0)
                        + "<p><a href=x>The waterworks published their own survey on Monday, a day before the hearing.</a></p>"
                        + paragraphs(1, 5)))
                .has(
                        BlockKind.BODY,
                        BODY[0],
                        "The waterworks published their own survey on Monday, a day before the hearing.",
                        BODY[1],
                        BODY[2],
                        BODY[3],
                        BODY[4]);
    }

    @Test
    void slidesAreCaptionsUnlessTheyAreTheArticle() {
        assertHtml(page(
                        "<ul class=slideshow><li><p>The crest of the dam, from which the engineers measured.</p></li></ul>"
                                + paragraphs(0, 5)))
                .has(BlockKind.BODY, BODY)
                .has(BlockKind.CAPTION, "The crest of the dam, from which the engineers measured.");
        assertHtml("<html><body><h1>" + TITLE + "</h1><div class=gallery>" + paragraphs(0, 5) + "</div></body></html>")
                .has(BlockKind.BODY, BODY);
    }

    @Test
    void aNoteOnAnAuthorWhomTheHeadDeclaresIsNoBody() {
        assertHtml(
                        "<html><head><meta name=author content='Jon Ferris'></head><body><article><h1>" + TITLE
                                + "</h1>"
                                + paragraphs(0, 5)
                                + "<p>Jon Ferris is the valley correspondent of the Velka Courier.</p><p>Jon lives in Ostburg with two dogs and a boat.</p></article></body></html>")
                .has(BlockKind.BODY, BODY);
    }

    @Test
    void whatIsPrintedInACaptionAndInTheBodyStaysInTheBody() {
        assertHtml(page("<figure><img src=d.jpg><figcaption>" + BODY[0] + "</figcaption></figure>" + paragraphs(0, 5)))
                .has(BlockKind.BODY, BODY)
                .hasNo(BlockKind.CAPTION);
    }

    @Test
    void nameAndDateThatOnlyTheStyleSheetPartsAreParted() {
        assertHtml(page("<div><a href=/f>Jon Ferris</a><time>May 5, 2024</time></div>" + paragraphs(0, 5)))
                .has(BlockKind.BYLINE, "Jon Ferris May 5, 2024")
                .has(BlockKind.BODY, BODY);
    }

    @Test
    void anArticleHiddenBehindItsFirstParagraphIsRead() {
        assertHtml("<html><body><article><h1>" + TITLE + "</h1>" + paragraphs(0, 1) + "<div style='display:none'>"
                        + paragraphs(1, 5) + "</div></article></body></html>")
                .has(BlockKind.BODY, BODY);
    }

    @Test
    void textThatOnlyTheHeadHoldsIsReadWithItsPlaceInTheSource() {
        String declared = String.join("\\n\\n", BODY).replace("“", "\\u201c").replace("”", "\\\"");
        String raw = "<html><head><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + declared + "\"}</script></head><body><div id=root></div></body></html>";
        assertHtml(raw)
                .has(
                        BlockKind.BODY,
                        Stream.of(BODY).map(text -> text.replace('”', '"')).toArray(String[]::new));

        CleanText clean = Cleaner.clean(raw, true);
        Span quote = new Span(clean.text().indexOf("“The dam"), clean.text().indexOf(" moves by"));
        assertThat(clean.map().rawCover(quote).of(raw)).isEqualTo("\\u201cThe dam");
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=en><head><title>" + TITLE + "</title></head><body><article><h1>" + TITLE
                + "</h1>" + body + "</article></body></html>";
    }

    private static String paragraphs(int from, int to) {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = from; i < to; i++) {
            paragraphs.append(paragraph(i));
        }
        return paragraphs.toString();
    }

    private static String paragraph(int i) {
        return "<p>" + BODY[i] + "</p>";
    }
}
