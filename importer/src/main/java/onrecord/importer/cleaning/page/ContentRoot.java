package onrecord.importer.cleaning.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that hold the article: several where a page prints it in pieces of one make. */
record ContentRoot(Set<Element> parts) {

    boolean holds(Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            if (parts.contains(element)) {
                return true;
            }
        }
        return false;
    }
}
