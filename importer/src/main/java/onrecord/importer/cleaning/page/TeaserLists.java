package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lists of other articles: three and more neighbours of one make, each opened by a link for its title. */
final class TeaserLists {

    private static final int FEWEST = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 400;
    private static final double ALL_LINK = 0.9;
    /** A list with so much of the page's running text is no list of teasers but what the page is about: a live blog. */
    private static final double TOO_MUCH = 0.6;

    private final Map<Element, Boolean> held = new HashMap<>();
    private final Map<Element, Map<String, Integer>> alike = new HashMap<>();
    private final Surroundings linkedHeadings;
    private final Map<Element, Passage> openings;
    private final TextShares texts;
    private final TextShares prose;

    TeaserLists(Document document, List<Passage> passages) {
        linkedHeadings = new Surroundings(document, "h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5");
        openings = openings(passages);
        texts = new TextShares(document, passages, passage -> true);
        prose = new TextShares(document, passages, Passage::isProse);
    }

    /** Whether the element stands in such a list. */
    boolean holds(Element innermost) {
        Boolean known = held.get(innermost);
        if (known == null) {
            Element parent = innermost.parent();
            known = parent != null && (isOneOfMany(innermost, parent) || holds(parent));
            held.put(innermost, known);
        }
        return known;
    }

    private boolean isOneOfMany(Element element, Element parent) {
        return isTeaser(element)
                && !prose.holds(parent, TOO_MUCH)
                && alike.computeIfAbsent(parent, this::count).getOrDefault(make(element), 0) >= FEWEST;
    }

    private Map<String, Integer> count(Element parent) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element child : parent.children()) {
            if (isTeaser(child)) {
                counts.merge(make(child), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The first passage of each element. */
    private static Map<Element, Passage> openings(List<Passage> passages) {
        Map<Element, Passage> openings = new HashMap<>();
        for (Passage passage : passages) {
            Element element = passage.inner();
            while (element != null && openings.putIfAbsent(element, passage) == null) {
                element = element.parent();
            }
        }
        return openings;
    }

    private boolean opensWithLink(Element element) {
        Passage opening = openings.get(element);
        return opening != null
                && element.isBlock()
                && !element.nameIs("p")
                && opening.linked() >= ALL_LINK
                && Phrases.countWords(opening.text()) >= FEWEST_WORDS
                && opening.text().length() < texts.of(element);
    }

    private static String make(Element element) {
        return element.normalName() + "." + element.className();
    }

    private boolean isTeaser(Element element) {
        int length = texts.of(element);
        return length > 0 && length <= LONGEST && (linkedHeadings.include(element) || opensWithLink(element));
    }
}
