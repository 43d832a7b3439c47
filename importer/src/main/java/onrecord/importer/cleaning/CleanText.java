package onrecord.importer.cleaning;

import java.util.List;
import onrecord.importer.cleaning.page.PageHints;
import onrecord.importer.text.TextMap;

/**
 * A source text with its noise set apart.
 *
 * @param text the readable text: a page's visible text, a plain text as it is but with typographic white space made
 *     plain
 * @param map where each stretch of {@code text} stands in the imported text
 * @param blocks what each stretch of {@code text} is, in order, without overlap
 * @param hints what the page declares about itself outside its visible text
 */
public record CleanText(String text, TextMap map, List<Block> blocks, PageHints hints) {

    public CleanText {
        blocks = List.copyOf(blocks);
    }
}
