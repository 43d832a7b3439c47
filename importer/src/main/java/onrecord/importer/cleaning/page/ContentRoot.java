package onrecord.importer.cleaning.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: the one that says so, else the smallest with nearly all running text. */
final class ContentRoot {

    private static final double SAYS_SO = 0.5;
    private static final double FRAME = 0.6;
    private static final double NEARLY_ALL = 0.85;

    private ContentRoot() {}

    static Element find(Document document, ProseShares prose, Sections sections) {
        Element root = document.body();
        while (true) {
            Element inner = heaviestChild(root, prose);
            if (sections.of(root) == Section.BODY
                    || inner == null
                    || prose.of(inner) < needed(inner, sections) * prose.of(root)) {
                return deepestBody(root, prose, sections);
            }
            root = inner;
        }
    }

    /** Inside what was found, an element that calls itself the body and holds most of it. */
    private static Element deepestBody(Element root, ProseShares prose, Sections sections) {
        Element best = root;
        for (Element element : root.getAllElements()) {
            boolean body = sections.of(element) == Section.BODY && prose.of(element) >= SAYS_SO * prose.of(root);
            if (body && (best == root || prose.of(element) > prose.of(best))) {
                best = element;
            }
        }
        return best;
    }

    private static double needed(Element element, Sections sections) {
        if (sections.of(element) == Section.BODY) {
            return SAYS_SO;
        }
        return element.nameIs("article") || element.nameIs("main") ? FRAME : NEARLY_ALL;
    }

    private static @Nullable Element heaviestChild(Element parent, ProseShares prose) {
        Element heaviest = null;
        for (Element child : parent.children()) {
            if (prose.of(child) > 0 && (heaviest == null || prose.of(child) > prose.of(heaviest))) {
                heaviest = child;
            }
        }
        return heaviest;
    }
}
