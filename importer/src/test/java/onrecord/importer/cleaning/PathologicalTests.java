package onrecord.importer.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import onrecord.importer.article.ArticleReader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input takes time in proportion to its length, and no more stack than any other. */
@Timeout(30)
class PathologicalTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<div>",
                "<p>",
                "<p><b>x",
                "<table>",
                "<a href=x>x",
                "<li><a href=#>x</a>",
                "<div class=comments>x",
                "<div class=related><h3><a>x</a></h3>",
                "<td>x",
                "<span>x",
                "</p>",
                "<h1>x",
                "<br>",
                "<!--",
                "<",
                "<div itemprop=articleBody>x",
                "<article><h1>x</h1>",
                "<li class=a><h3><a href=#>x</a></h3></li>",
                "<p class=byline>By Jane Roe</p>",
                "<time>2024</time>",
                "<meta name=author content=x>",
                "<script type=application/ld+json>[</script>"
            })
    void tagsRepeated(String tag) {
        read(tag.repeat(30_000), true);
    }

    @ParameterizedTest
    @MethodSource("textsRepeated")
    void textRepeated(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        read(text, false);
        read(text, true);
        read("<p>" + text, true);
    }

    static Stream<String> textsRepeated() {
        return Stream.of(
                "x",
                " ",
                "\n",
                "\"",
                "“",
                "(",
                ")",
                "[",
                ".",
                ". ",
                "...",
                "1",
                "1,",
                "1.",
                "-",
                "–",
                " - ",
                ":",
                "|",
                " | ",
                "/",
                "@",
                "a@",
                "A",
                "A ",
                "Aa ",
                "A. ",
                "A-",
                "&",
                "&a",
                "&amp;",
                "&#8217;",
                "&#x",
                "\u00AD",
                "\u00A0",
                "😀",
                "x\n",
                "By Jane Roe\n",
                "Read also\n",
                "5 Comments\n",
                "January 25, 2024\n",
                "© ",
                "©A",
                "Source: A",
                "Photo: x. ",
                "(Photo: ",
                "(Photo: x) ",
                "Related\nStorm damages the lighthouse at Cape Wren\n",
                "SEOUL – ",
                "A, ",
                "left, ",
                "word word word. ");
    }

    private static void read(String text, boolean html) {
        CleanText clean = Cleaner.clean(text, html);
        assertThat(ArticleReader.read("hostile", clean).text()).isSameAs(clean.text());
    }
}
