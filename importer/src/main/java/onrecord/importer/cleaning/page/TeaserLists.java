package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Lists of other articles: three and more neighbours of one make, each with a link for its heading. */
final class TeaserLists {

    private static final int FEWEST = 3;
    private static final int LONGEST = 400;

    private final Map<Element, Boolean> known = new HashMap<>();

    /** Whether the element stands in such a list. */
    boolean holds(Element innermost) {
        Boolean held = known.get(innermost);
        if (held == null) {
            Element parent = innermost.parent();
            held = parent != null && (isTeaser(innermost) && isOneOfMany(innermost, parent) || holds(parent));
            known.put(innermost, held);
        }
        return held;
    }

    private boolean isOneOfMany(Element element, Element parent) {
        int alike = 0;
        for (Element sibling : parent.children()) {
            boolean same = sibling.normalName().equals(element.normalName())
                    && sibling.className().equals(element.className());
            alike += same && isTeaser(sibling) ? 1 : 0;
        }
        return alike >= FEWEST;
    }

    private static boolean isTeaser(Element element) {
        Element link = element.selectFirst("h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5");
        return link != null && element.wholeText().length() <= LONGEST;
    }
}
