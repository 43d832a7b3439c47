package onrecord.importer.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import onrecord.importer.text.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the cleaned text says, the source says where the map points, character references and white space aside. */
class MappingTests {

    private static final String[] PIECES = {
        "The council said ",
        "<b>no",
        "</b>",
        "<p>",
        "</p>\n",
        "&nbsp;",
        "&amp;",
        "&ldquo;",
        "&#8221;",
        "&#x1F600;",
        "😀",
        "&bogus;",
        "&ampx",
        "& ",
        "<br>",
        "  \r\n\t",
        "<!-- note -->",
        "<script>x < y</script>",
        "é",
        "\u00A0",
        "\u00AD",
        "&shy;",
        "<li>",
        "<td>",
        "<table>",
        "</table>",
        "<a href='?a=1&copy=2'>",
        "</a>",
        "1 < 2",
        "&notit;",
        "&#0;",
        "&#150;",
        "<pre>\n\n a\n",
        "</pre>",
        "<div>",
        "</div>",
        "”",
        "<img alt='&quot;'>",
        "<i><p>",
        "</i>",
    };

    @Test
    void everySpanOfAPageLeadsBackToItsSource() {
        Random random = new Random(7);
        for (int page = 0; page < 400; page++) {
            StringBuilder raw = new StringBuilder();
            for (int piece = 0; piece < 60; piece++) {
                raw.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSpansLeadBack(raw.toString(), true, random);
        }
    }

    @Test
    void everySpanOfAPlainTextLeadsBackToItsSource() {
        Random random = new Random(11);
        String[] pieces = {
            "The council said no. ",
            "\u00AD",
            "\u200B",
            "\u00A0",
            "\r\n",
            "\n\n",
            "\r",
            "😀",
            "Port\u2009Alder",
            "\u2028"
        };
        for (int text = 0; text < 200; text++) {
            StringBuilder raw = new StringBuilder();
            for (int piece = 0; piece < 60; piece++) {
                raw.append(pieces[random.nextInt(pieces.length)]);
            }
            assertSpansLeadBack(raw.toString(), false, random);
        }
    }

    @Test
    void aSpanAcrossTagsIsWhatItPrints() {
        String raw = "<p>“We have <b>no &amp; never</b> had a choice,” she said.</p>";
        CleanText clean = Cleaner.clean(raw, true);
        int start = clean.text().indexOf("have");
        Span span = new Span(start, clean.text().indexOf(" a choice"));

        assertThat(span.of(clean.text())).isEqualTo("have no & never had");
        assertThat(clean.map().rawCover(span).of(raw)).isEqualTo("have <b>no &amp; never</b> had");
        assertThat(clean.map().rawSpans(span))
                .extracting(part -> part.of(raw))
                .containsExactly("have ", "no &amp; never", " had");
    }

    @Test
    void aReferenceMapsAsAWhole() {
        String raw = "<p>a&NotEqualTilde;b</p>";
        CleanText clean = Cleaner.clean(raw, true);

        assertThat(clean.text()).isEqualTo("a\u2242\u0338b");
        assertThat(clean.map().rawCover(new Span(2, 4)).of(raw)).isEqualTo("&NotEqualTilde;b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "<p></p>", "<html>", "&", "&#", "<", "<!--"})
    void almostNothingIsNoTrouble(String raw) {
        for (boolean html : List.of(true, false)) {
            CleanText clean = Cleaner.clean(raw, html);
            assertThat(clean.map().rawCover(new Span(0, clean.text().length())).end())
                    .isLessThanOrEqualTo(raw.length());
        }
    }

    private static void assertSpansLeadBack(String raw, boolean html, Random random) {
        CleanText clean = Cleaner.clean(raw, html);
        for (Block block : clean.blocks()) {
            assertLeadsBack(clean, block.span(), raw, html);
        }
        for (int i = 0; i < 50 && !clean.text().isEmpty(); i++) {
            int start = random.nextInt(clean.text().length());
            int end = start + 1 + random.nextInt(clean.text().length() - start);
            if (!splitsPair(clean.text(), start) && !splitsPair(clean.text(), end)) {
                assertLeadsBack(clean, new Span(start, end), raw, html);
            }
        }
    }

    private static void assertLeadsBack(CleanText clean, Span span, String raw, boolean html) {
        StringBuilder printed = new StringBuilder();
        for (Span part : clean.map().rawSpans(span)) {
            printed.append(html ? Parser.unescapeEntities(part.of(raw), false) : part.of(raw));
        }
        assertThat(printed.toString().replaceAll("[\\s\\p{Z}\u00AD\u200B]+", ""))
                .as("%s of %s", span, raw)
                .isEqualTo(span.of(clean.text()).replaceAll("[\\s\\p{Z}]+", ""));
    }

    private static boolean splitsPair(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
