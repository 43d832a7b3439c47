package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: the one that says so, else the smallest with nearly all running text. */
final class RootSearch {

    private static final double SAYS_SO = 0.5;
    private static final double HAS_HEADLINE = 0.45;
    /** Where other articles with headlines of their own follow, as on pages that scroll on and on. */
    private static final double HAS_ONE_OF_MANY = 0.1;

    private static final double FRAME = 0.6;
    private static final double NEARLY_ALL = 0.85;

    private final Element body;
    private final TextShares prose;
    private final Sections sections;
    private final Surroundings headings;
    private final @Nullable Passage headline;

    RootSearch(Document document, TextShares prose, Sections sections, @Nullable Passage headline) {
        this.body = document.body();
        this.prose = prose;
        this.sections = sections;
        this.headings = new Surroundings(document, "h1");
        this.headline = headline;
    }

    ContentRoot find() {
        Element root = body;
        Element inner = next(root);
        while (inner != null && sections.of(root) != Section.BODY) {
            root = inner;
            inner = next(root);
        }
        return new ContentRoot(new HashSet<>(parts(root, deepestBody(root))));
    }

    /** The child to look into: the heaviest or the one with the headline, if it has enough of the text. */
    private @Nullable Element next(Element root) {
        for (Element child : candidates(root)) {
            if (prose.of(child) > 0 && prose.of(child) >= needed(child) * prose.of(root)) {
                return child;
            }
        }
        return null;
    }

    private List<Element> candidates(Element root) {
        List<Element> candidates = new ArrayList<>();
        Element heaviest = null;
        for (Element child : root.children()) {
            heaviest = heaviest == null || prose.of(child) > prose.of(heaviest) ? child : heaviest;
            if (isAroundHeadline(child) && hasSiblingWithHeadline(child)) {
                candidates.add(child);
            }
        }
        if (heaviest != null) {
            candidates.add(0, heaviest);
        }
        return candidates;
    }

    private double needed(Element element) {
        if (sections.of(element) == Section.BODY) {
            return SAYS_SO;
        }
        if (isAroundHeadline(element) && !element.nameIs("header")) {
            return hasSiblingWithHeadline(element) ? HAS_ONE_OF_MANY : HAS_HEADLINE;
        }
        return element.nameIs("article") || element.nameIs("main") ? FRAME : NEARLY_ALL;
    }

    private boolean isAroundHeadline(Element element) {
        return headline != null
                && (headline.element() == element
                        || headline.element().parents().contains(element));
    }

    private boolean hasSiblingWithHeadline(Element element) {
        return element.siblingElements().stream().anyMatch(headings::include);
    }

    /** Inside what was found, an element that calls itself the body and holds most of it, alone or with its like. */
    private Element deepestBody(Element root) {
        Element best = root;
        for (Element element : root.getAllElements()) {
            boolean isBody = sections.of(element) == Section.BODY && prose.of(element) > 0;
            if (isBody && (best == root || prose.of(element) > prose.of(best))) {
                best = element;
            }
        }
        return together(root, best) >= SAYS_SO * prose.of(root) ? innermostBody(best) : root;
    }

    /** Of bodies within bodies the innermost that still holds nearly all. */
    private Element innermostBody(Element outer) {
        Element innermost = outer;
        for (Element element : outer.getAllElements()) {
            boolean isBody = sections.of(element) == Section.BODY;
            if (isBody && prose.of(element) >= NEARLY_ALL * prose.of(outer)) {
                innermost = element;
            }
        }
        return innermost;
    }

    private int together(Element root, Element first) {
        return parts(root, first).stream().mapToInt(prose::of).sum();
    }

    /** The element and those of the same name and class, anywhere in the root. */
    private static List<Element> parts(Element root, Element first) {
        if (root == first || first.className().isEmpty()) {
            return List.of(first);
        }
        return root.getElementsByTag(first.normalName()).stream()
                .filter(element -> element.className().equals(first.className()))
                .toList();
    }
}
