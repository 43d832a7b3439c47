package onrecord.importer.cleaning;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.cleaning.page.Page;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.rule.OpeningPlace;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;

/** Makes blocks of classified paragraphs, and sets the dateline at the body's beginning apart. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(Page page, List<BlockKind> kinds) {
        List<Block> blocks = new ArrayList<>();
        int firstBody = firstBody(page, kinds);
        for (int i = 0; i < kinds.size(); i++) {
            Span span = page.paragraphs().get(i).span();
            int dateline = i == firstBody
                    ? OpeningPlace.length(page.paragraphs().get(i).text())
                    : 0;
            if (dateline > 0) {
                blocks.add(new Block(
                        BlockKind.DATELINE, new Span(span.start(), span.start() + dateline).trimmed(page.text())));
                span = new Span(span.start() + dateline, span.end()).trimmed(page.text());
            }
            blocks.add(new Block(kinds.get(i), span));
        }
        return blocks;
    }

    private static int firstBody(Page page, List<BlockKind> kinds) {
        int first = -1;
        for (int i = 0; i < kinds.size(); i++) {
            Paragraph paragraph = page.paragraphs().get(i);
            if (kinds.get(i) == BlockKind.BODY && OpeningPlace.length(paragraph.text()) > 0) {
                return i;
            }
            if (kinds.get(i) == BlockKind.BODY && paragraph.isProse()) {
                return first;
            }
        }
        return first;
    }
}
