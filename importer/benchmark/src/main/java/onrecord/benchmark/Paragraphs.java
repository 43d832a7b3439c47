package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.importer.article.Article;
import onrecord.importer.article.ArticleReader;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.text.Span;

/** Writes what facts may come from, a paragraph a line, so that the floor and the peer read what ours reads. */
final class Paragraphs {

    private Paragraphs() {}

    /** Takes the folder of the articles and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path to = Path.of(arguments[1]);
        int number = 0;
        for (Source source : Source.all(Path.of(arguments[0]))) {
            Article article = ArticleReader.read(source.name(), Cleaner.clean(source.text(), source.html()));
            String lines = article.factBlocks().stream()
                    .map(Block::span)
                    .map(span -> span.of(article.text()).replace('\n', ' '))
                    .collect(Collectors.joining("\n"));
            Files.createDirectories(to);
            Files.writeString(to.resolve("%05d.txt".formatted(number++)), lines);
        }
    }

    /** The lines of a text. */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }
}
