package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Lists of other articles: three and more neighbours of one make, each with a link for its heading. */
final class TeaserLists {

    private static final int FEWEST = 3;
    private static final int LONGEST = 400;

    private final Map<Element, Boolean> known = new HashMap<>();
    private final TextShares texts;

    TeaserLists(List<Passage> passages) {
        texts = new TextShares(passages, passage -> true);
    }

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

    private boolean isTeaser(Element element) {
        int length = texts.of(element);
        return length > 0
                && length <= LONGEST
                && element.selectFirst("h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5") != null;
    }
}
