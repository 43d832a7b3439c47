package onrecord.importer.cleaning.page;

import onrecord.importer.text.Span;
import org.jsoup.nodes.Element;

/**
 * A run of text without a block boundary inside.
 *
 * @param element the innermost block element around its beginning
 * @param inner the innermost element around all of it: a caption may be a mere span in a paragraph
 * @param linked the share of its characters that stand inside links
 */
record Passage(Span span, String text, Element element, Element inner, double linked) {

    /** Running text rather than a label or a list of links: the stuff that articles are made of. */
    boolean isProse() {
        int words = Phrases.countWords(text);
        boolean wide = words >= 10 || text.length() >= 80;
        return wide && linked < 0.5 && (words >= 25 || ".!?。”\"’…:".indexOf(text.charAt(text.length() - 1)) >= 0);
    }
}
