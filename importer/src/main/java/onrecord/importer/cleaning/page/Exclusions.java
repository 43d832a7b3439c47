package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which parts of a page are beside the article by what they are called. */
final class Exclusions {

    /** An element that holds so much of the page's running text is the article, whatever it is called. */
    private static final double TOO_MUCH = 0.4;

    private static final int FEWEST_COMMENTS = 2;

    private final Sections sections;
    private final Set<Element> comments;
    private final Surroundings aroundArticle;
    private final Map<Element, Section> found = new HashMap<>();
    private final TextShares prose;

    Exclusions(Document document, Sections sections, List<Passage> passages) {
        this.sections = sections;
        comments = comments(document);
        aroundArticle = new Surroundings(document, "h1, [itemprop=articleBody]");
        prose = new TextShares(document, passages, passage -> passage.isProse() && !isInComments(passage.element()));
    }

    /** What the element or one around it excludes it for: NOISE, COMMENT, or NONE. */
    Section around(Element element) {
        Section known = found.get(element);
        if (known == null) {
            Element parent = element.parent();
            Section own = own(element);
            known = own != Section.NONE || parent == null ? own : around(parent);
            found.put(element, known);
        }
        return known;
    }

    /** Whether it holds so much of the running text that its name does not count. */
    boolean isArticle(Element element) {
        return prose.holds(element, TOO_MUCH);
    }

    private Section own(Element element) {
        if (isComments(element)) {
            return Section.COMMENT;
        }
        boolean noise = sections.of(element) == Section.NOISE && !isArticle(element) && !aroundArticle.include(element);
        return noise ? Section.NOISE : Section.NONE;
    }

    /** One element called "comment" may be an opinion piece; several are what readers wrote. */
    private static Set<Element> comments(Document document) {
        List<Element> called = document.select(".comment, [itemprop=comment], [itemtype$=schema.org/Comment]");
        return called.size() < FEWEST_COMMENTS ? Set.of() : new HashSet<>(called);
    }

    private boolean isInComments(Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            if (isComments(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComments(Element element) {
        return (sections.of(element) == Section.COMMENT || comments.contains(element))
                && !aroundArticle.include(element);
    }
}
