package onrecord.importer.cleaning.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where text breaks on the page. */
final class Layout {

    private static final int LONGEST_CELL = 80;

    private Layout() {}

    static boolean breaksText(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("figcaption") || element.nameIs("picture");
    }

    /** A cell of a table of data: its row is one passage. The cells of a table that only arranges things are blocks. */
    static boolean isCell(Element element) {
        return (element.nameIs("td") || element.nameIs("th"))
                && element.childrenSize() <= 3
                && element.children().stream().noneMatch(Layout::breaksText)
                && element.wholeText().length() <= LONGEST_CELL;
    }

    /** The innermost element around both. */
    static Element around(Element first, TextNode second) {
        Set<Node> above = new HashSet<>();
        for (Node node = second.parent(); node != null; node = node.parent()) {
            above.add(node);
        }
        Element element = first;
        while (!above.contains(element) && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    static Element blockAround(TextNode node) {
        Node parent = node.parent();
        while (parent instanceof Element element && !element.isBlock() && element.parent() != null) {
            parent = element.parent();
        }
        return parent instanceof Element element ? element : new Element("body");
    }
}
