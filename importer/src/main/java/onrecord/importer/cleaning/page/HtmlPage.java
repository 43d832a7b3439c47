package onrecord.importer.cleaning.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page: its visible text, block by block, and where the article is in it. */
public final class HtmlPage {

    private static final int LEAST_PROSE = 250;
    private static final String HIDDEN_ARTICLE =
            "article [style] p, article [hidden] p, article [aria-hidden] p, [itemprop=articleBody] [style] p, article p[style]";

    private HtmlPage() {}

    public static Page read(String raw) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
        JsonLd json = JsonLd.read(document);
        PageHints hints = HeadHints.read(document, json);
        VisibleText visible = withDeclared(document, raw, visible(document, raw), json);
        Zoning zoning = new Zoning(document, visible.passages(), hints.title(), new DeclaredBody(json.body()));
        return new Page(visible.text(), visible.map(), zoning.paragraphs(visible.text()), hints);
    }

    /** Others print nothing at all but through a script, from what their JSON-LD declares. */
    private static VisibleText withDeclared(Document document, String raw, VisibleText visible, JsonLd json) {
        String declared = json.body();
        if (declared == null
                || declared.length() < LEAST_PROSE
                || visible.proseLength(passage -> true) >= LEAST_PROSE) {
            return visible;
        }
        return VisibleText.of(document, raw, VisibleText.Extent.DECLARED_TOO);
    }

    /** Some pages hide their text until a script shows it. */
    private static VisibleText visible(Document document, String raw) {
        VisibleText visible = VisibleText.of(document, raw, VisibleText.Extent.SHOWN);
        Surroundings article = new Surroundings(document, "article p, [itemprop=articleBody] p");
        int shown = visible.proseLength(passage -> true);
        int shownThere = visible.proseLength(passage -> article.include(passage.element()));
        if (shown >= LEAST_PROSE && document.selectFirst(HIDDEN_ARTICLE) == null) {
            return visible;
        }
        VisibleText all = VisibleText.of(document, raw, VisibleText.Extent.HIDDEN_TOO);
        boolean hidden = shown < LEAST_PROSE && all.proseLength(passage -> true) > 2 * shown;
        int there = all.proseLength(passage -> article.include(passage.element()));
        return hidden || there > 2 * shownThere ? all : visible;
    }
}
