package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How much text of a kind stands inside each element. */
final class TextShares {

    private final Map<Element, Integer> lengths = new HashMap<>();
    private int total;

    TextShares(Document document, List<Passage> passages, Predicate<Passage> counted) {
        for (Passage passage : passages) {
            if (counted.test(passage)) {
                lengths.merge(passage.element(), passage.text().length(), Integer::sum);
                total += passage.text().length();
            }
        }
        addUp(document.getAllElements());
    }

    /** Inner elements come after outer ones: backwards, each is complete when it is added to the one around it. */
    private void addUp(List<Element> elements) {
        for (int i = elements.size() - 1; i > 0; i--) {
            Element parent = elements.get(i).parent();
            int length = of(elements.get(i));
            if (parent != null && length > 0) {
                lengths.merge(parent, length, Integer::sum);
            }
        }
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** Whether the element holds at least this share of all that is counted. */
    boolean holds(Element element, double share) {
        return total > 0 && of(element) >= share * total;
    }
}
