package onrecord.importer.article;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.article.Article.Byline;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.schema.vocabulary.BlockKind;

/** The authors: those of the printed bylines, else those that the page's head declares. */
final class Authors {

    private Authors() {}

    static List<Byline> find(CleanText clean) {
        List<Byline> authors = new ArrayList<>();
        for (Block block : clean.blocks()) {
            if (block.kind() == BlockKind.BYLINE) {
                addNew(authors, BylineNames.read(clean.text(), block.span()));
            }
        }
        return authors.isEmpty() ? declared(clean.hints().bylines()) : authors;
    }

    private static List<Byline> declared(List<String> printed) {
        List<Byline> authors = new ArrayList<>();
        for (String author : printed) {
            for (Byline name : BylineNames.read(author)) {
                addNew(authors, List.of(new Byline(name.name(), null)));
            }
        }
        return authors;
    }

    private static void addNew(List<Byline> authors, List<Byline> found) {
        for (Byline author : found) {
            if (authors.stream().noneMatch(known -> known.name().equals(author.name()))) {
                authors.add(author);
            }
        }
    }
}
