package onrecord.importer.cleaning.page;

import java.util.List;
import onrecord.importer.text.TextMap;

/**
 * A page's visible text in paragraphs.
 *
 * @param map where each stretch of {@code text} stands in the source
 */
public record Page(String text, TextMap map, List<Paragraph> paragraphs, PageHints hints) {

    public Page {
        paragraphs = List.copyOf(paragraphs);
    }
}
