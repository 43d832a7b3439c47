package onrecord.importer.cleaning.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements that match a selector, and all elements around them. */
final class Surroundings {

    private final Set<Element> elements = new HashSet<>();

    Surroundings(Document document, String selector) {
        for (Element match : document.select(selector)) {
            Element element = match;
            while (element != null && elements.add(element)) {
                element = element.parent();
            }
        }
    }

    boolean include(Element element) {
        return elements.contains(element);
    }
}
