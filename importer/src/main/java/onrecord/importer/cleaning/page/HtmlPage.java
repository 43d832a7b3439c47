package onrecord.importer.cleaning.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page: its visible text, block by block, and where the article is in it. */
public final class HtmlPage {

    private HtmlPage() {}

    public static Page read(String raw) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
        PageHints hints = HeadHints.read(document);
        VisibleText visible = VisibleText.of(document, raw);
        return new Page(visible.text(), visible.map(), Zoning.paragraphs(document, visible, hints), hints);
    }
}
