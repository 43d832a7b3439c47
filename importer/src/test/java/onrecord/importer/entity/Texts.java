package onrecord.importer.entity;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.PageHints;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import onrecord.schema.vocabulary.BlockKind;

/** Articles made of plain text, a paragraph a line. */
final class Texts {

    private Texts() {}

    /** The first line is the headline where there are several. */
    static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Span> lines = ShowAnalysis.lines(text);
        for (Span line : lines) {
            boolean headline = blocks.isEmpty() && lines.size() > 1;
            blocks.add(new Block(headline ? BlockKind.HEADLINE : BlockKind.BODY, line));
        }
        CleanText clean = new CleanText(text, TextMap.identity(text.length()), blocks, PageHints.NONE);
        return new Article("test", clean, null, List.of(), null, null, null, "en");
    }
}
