package onrecord.importer.cleaning.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page: its visible text, block by block, and where the article is in it. */
public final class HtmlPage {

    private static final int LEAST_PROSE = 250;

    private HtmlPage() {}

    public static Page read(String raw) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
        JsonLd json = JsonLd.read(document);
        PageHints hints = HeadHints.read(document, json);
        VisibleText visible = visible(document, raw);
        Zoning zoning = new Zoning(document, visible.passages(), hints.title(), new DeclaredBody(json.body()));
        return new Page(visible.text(), visible.map(), zoning.paragraphs(visible.text()), hints);
    }

    /** Some pages hide their text until a script shows it. */
    private static VisibleText visible(Document document, String raw) {
        VisibleText visible = VisibleText.of(document, raw, false);
        if (visible.proseLength() >= LEAST_PROSE) {
            return visible;
        }
        VisibleText all = VisibleText.of(document, raw, true);
        return all.proseLength() > 2 * visible.proseLength() ? all : visible;
    }
}
