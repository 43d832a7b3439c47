package onrecord.importer.cleaning.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** Text that stands in a small box with a picture, where that is rare enough in the article to mean a caption. */
final class BoxedCaptions {

    /** Where so much of the running text stands beside pictures, the pictures go with the text: a list of things. */
    private static final double TOO_MUCH = 0.25;

    private final SmallBoxes pictures;
    private final boolean common;

    /** @param article the passages that stand in the article's element */
    BoxedCaptions(Document document, List<Passage> passages, List<Passage> article) {
        pictures = SmallBoxes.ofPictures(document, passages);
        int all = 0;
        int boxed = 0;
        for (Passage passage : article) {
            int length = passage.isProse() ? passage.text().length() : 0;
            all += length;
            boxed += length > 0 && pictures.hold(passage) ? length : 0;
        }
        common = boxed > TOO_MUCH * all;
    }

    /** Captions seldom quote; the paragraph that quotes is the article's. */
    boolean include(Passage passage) {
        return !common && !Phrases.hasQuotationMark(passage.text()) && pictures.hold(passage);
    }
}
