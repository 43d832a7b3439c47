package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements that hold the article: those that say so, else the smallest one with nearly all running text. There are
 * several where a page prints its article in pieces of one make.
 */
record ContentRoot(List<Element> parts) {

    private static final double SAYS_SO = 0.5;
    private static final double HAS_HEADLINE = 0.45;
    private static final double FRAME = 0.6;
    private static final double NEARLY_ALL = 0.85;

    static ContentRoot find(Element body, TextShares prose, Sections sections, @Nullable Passage headline) {
        Element root = body;
        Element inner = heaviestChild(root, prose);
        while (inner != null
                && sections.of(root) != Section.BODY
                && prose.of(inner) >= needed(inner, sections, headline) * prose.of(root)) {
            root = inner;
            inner = heaviestChild(root, prose);
        }
        return new ContentRoot(parts(root, deepestBody(root, prose, sections)));
    }

    boolean holds(Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            if (parts.contains(element)) {
                return true;
            }
        }
        return false;
    }

    /** Inside what was found, the element that calls itself the body and holds most of it. */
    private static Element deepestBody(Element root, TextShares prose, Sections sections) {
        Element best = root;
        for (Element element : root.getAllElements()) {
            boolean body = sections.of(element) == Section.BODY && prose.of(element) > 0;
            if (body && (best == root || prose.of(element) > prose.of(best))) {
                best = element;
            }
        }
        return together(parts(root, best), prose) >= SAYS_SO * prose.of(root) ? best : root;
    }

    private static int together(List<Element> parts, TextShares prose) {
        return parts.stream().mapToInt(prose::of).sum();
    }

    /** The element and those of the same name and class beside it, anywhere in the root. */
    private static List<Element> parts(Element root, Element first) {
        if (root == first || first.className().isEmpty()) {
            return List.of(first);
        }
        List<Element> parts = new ArrayList<>();
        for (Element element : root.getElementsByTag(first.normalName())) {
            if (element.className().equals(first.className())) {
                parts.add(element);
            }
        }
        return parts;
    }

    private static double needed(Element element, Sections sections, @Nullable Passage headline) {
        if (sections.of(element) == Section.BODY) {
            return SAYS_SO;
        }
        if (headline != null && !element.nameIs("header") && isAround(element, headline.element())) {
            return HAS_HEADLINE;
        }
        return element.nameIs("article") || element.nameIs("main") ? FRAME : NEARLY_ALL;
    }

    private static boolean isAround(Element outer, Element inner) {
        return inner == outer || inner.parents().contains(outer);
    }

    private static @Nullable Element heaviestChild(Element parent, TextShares prose) {
        Element heaviest = null;
        for (Element child : parent.children()) {
            if (prose.of(child) > 0 && (heaviest == null || prose.of(child) > prose.of(heaviest))) {
                heaviest = child;
            }
        }
        return heaviest;
    }
}
