package onrecord.importer.cleaning.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Small boxes that hold a picture and little text beside it: on pages whose class names tell nothing, the caption. */
final class PictureBoxes {

    private static final int LONGEST = 450;
    private static final int MOST_STEPS = 4;
    /** Where so much of the running text stands beside pictures, the pictures go with the text: a list of things. */
    private static final double TOO_MUCH = 0.25;

    private final Surroundings pictures;
    private final Surroundings headings;
    private final TextShares texts;
    private final Map<Element, Boolean> boxes = new HashMap<>();
    private final boolean common;

    PictureBoxes(Document document, List<Passage> passages) {
        pictures = new Surroundings(document, "img, picture, video, amp-img");
        headings = new Surroundings(document, "h1, h2, h3, h4, h5, h6");
        texts = new TextShares(document, passages, passage -> true);
        int all = 0;
        int boxed = 0;
        for (Passage passage : passages) {
            int length = passage.isProse() ? passage.text().length() : 0;
            all += length;
            boxed += length > 0 && isInBox(passage.inner()) ? length : 0;
        }
        common = boxed > TOO_MUCH * all;
    }

    /** Captions seldom quote; the paragraph that quotes is the article's. */
    boolean hold(Passage passage) {
        return !common && !Phrases.hasQuotationMark(passage.text()) && isInBox(passage.inner());
    }

    private boolean isInBox(Element innermost) {
        Element element = innermost;
        for (int steps = 0; element != null && steps < MOST_STEPS && texts.of(element) <= LONGEST; steps++) {
            if (boxes.computeIfAbsent(element, this::isBox)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** A picture inside a paragraph of text illustrates it; one beside a heading belongs to a section or a teaser. */
    private boolean isBox(Element element) {
        return pictures.include(element)
                && !headings.include(element)
                && element.isBlock()
                && !element.nameIs("p")
                && !element.nameIs("li")
                && !element.nameIs("blockquote")
                && !element.nameIs("body");
    }
}
