package onrecord.importer.entity.syntax;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.schema.vocabulary.BlockKind;

/** An article's sentences, ready to be read. */
public record ParsedArticle(Article article, String text, List<Words> sentences) {

    public static ParsedArticle of(Article article, Analysis analysis) {
        List<Words> sentences = new ArrayList<>(analysis.sentences().size());
        List<Block> blocks = article.clean().blocks();
        int block = 0;
        boolean quoted = false;
        int passage = -1;
        for (Sentence sentence : analysis.sentences()) {
            while (block + 1 < blocks.size()
                    && blocks.get(block).span().end() <= sentence.span().start()) {
                block++;
            }
            BlockKind kind =
                    blocks.isEmpty() ? BlockKind.BODY : blocks.get(block).kind();
            quoted = quoted && passage == sentence.passage();
            passage = sentence.passage();
            boolean[] marks = new boolean[sentence.tokens().size()];
            quoted = markQuoted(sentence, quoted, marks);
            sentences.add(new Words(sentence, analysis.text(), kind, marks));
        }
        return new ParsedArticle(article, analysis.text(), List.copyOf(sentences));
    }

    /** A quotation that is opened in a passage lasts to its closing mark or the passage's end. */
    private static boolean markQuoted(Sentence sentence, boolean open, boolean[] marks) {
        boolean quoted = open;
        for (Token token : sentence.tokens()) {
            String pos = token.pos();
            if (pos.equals("``")) {
                quoted = true;
            } else if (pos.equals("''")) {
                quoted = false;
            }
            marks[token.index()] = quoted;
        }
        return quoted;
    }
}
