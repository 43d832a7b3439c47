package onrecord.importer.entity;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.page.PageHints;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import onrecord.schema.vocabulary.BlockKind;

/** Articles made of plain text, a paragraph a line. */
final class Texts {

    private Texts() {}

    /** The first line is the headline. */
    static Article article(String text) {
        return article(text, BlockKind.HEADLINE);
    }

    static Article body(String text) {
        return article(text, BlockKind.BODY);
    }

    private static Article article(String text, BlockKind first) {
        List<Block> blocks = new ArrayList<>();
        for (Span line : ShowAnalysis.lines(text)) {
            blocks.add(new Block(blocks.isEmpty() ? first : BlockKind.BODY, line));
        }
        CleanText clean = new CleanText(text, TextMap.identity(text.length()), blocks, PageHints.NONE);
        return new Article("test", clean, null, List.of(), null, null, null, "en");
    }
}
