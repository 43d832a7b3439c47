package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** How much text of a kind stands inside each element. */
final class TextShares {

    private final Map<Element, Integer> lengths = new HashMap<>();
    private int total;

    TextShares(List<Passage> passages, Predicate<Passage> counted) {
        for (Passage passage : passages) {
            if (counted.test(passage)) {
                add(passage.element(), passage.text().length());
            }
        }
    }

    private void add(Element innermost, int length) {
        total += length;
        for (Element element = innermost; element != null; element = element.parent()) {
            lengths.merge(element, length, Integer::sum);
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
