package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Small boxes that hold a thing of a kind and little text beside it: where class names tell nothing, the text beside a
 * picture is its caption, and that beside an input field asks for something.
 */
final class SmallBoxes {

    private static final int LONGEST = 450;
    private static final int MOST_STEPS = 4;

    private final Surroundings things;
    private final Surroundings excluded;
    private final TextShares texts;
    private final Map<Element, Boolean> boxes = new HashMap<>();

    private SmallBoxes(Document document, List<Passage> passages, String things, String excluded) {
        this.things = new Surroundings(document, things);
        this.excluded = new Surroundings(document, excluded);
        texts = new TextShares(document, passages, passage -> true);
    }

    /** A picture beside a heading belongs to a section or a teaser. */
    static SmallBoxes ofPictures(Document document, List<Passage> passages) {
        return new SmallBoxes(document, passages, "img, picture, video, amp-img", "h1, h2, h3, h4, h5, h6");
    }

    static SmallBoxes ofForms(Document document, List<Passage> passages) {
        return new SmallBoxes(document, passages, "input[type=email], input[type=text], input[type=tel]", "h1");
    }

    boolean hold(Passage passage) {
        Element element = passage.inner();
        for (int steps = 0; element != null && steps < MOST_STEPS && texts.of(element) <= LONGEST; steps++) {
            if (boxes.computeIfAbsent(element, this::isBox)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** A picture inside a paragraph of text illustrates it. */
    private boolean isBox(Element element) {
        return things.include(element)
                && !excluded.include(element)
                && element.isBlock()
                && !element.nameIs("p")
                && !element.nameIs("li")
                && !element.nameIs("blockquote")
                && !element.nameIs("body");
    }
}
