package onrecord.importer.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.article.Article.Byline;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.page.AuthorName;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;

/** The authors: those of the bylines printed above the body, else those that the page's head declares, else those below. */
final class Authors {

    /** More bylines than that are those of other articles. */
    private static final int MOST_BELOW = 2;

    private final List<List<Byline>> signed = new ArrayList<>();
    private final List<List<Byline>> above = new ArrayList<>();
    private final List<List<Byline>> below = new ArrayList<>();

    private Authors(CleanText clean) {
        if (clean.blocks().stream().noneMatch(block -> block.kind() == BlockKind.BYLINE)) {
            return;
        }
        int texts = 0;
        for (Block block : clean.blocks()) {
            texts += DateCandidates.isText(clean, block) ? 1 : 0;
            if (block.kind() == BlockKind.BYLINE) {
                add(clean.text(), block.span(), texts);
            }
        }
    }

    static List<Byline> find(CleanText clean) {
        return new Authors(clean).beside(declared(clean.hints().bylines()));
    }

    /** @param texts how many lines of text stand above */
    private void add(String text, Span line, int texts) {
        List<Byline> names = BylineNames.read(text, line);
        boolean says = AuthorName.BY.matcher(line.of(text)).find();
        // One line of text above a byline is the deck.
        boolean heads = texts == 0 || texts == 1 && says;
        (heads ? above : below).add(names);
        if (heads && says) {
            signed.add(names);
        }
    }

    private List<Byline> beside(List<Byline> declared) {
        // A name alone on a line may be anything, beside a line that says "by" it is.
        List<Byline> printed = printed(distinct(signed).isEmpty() ? above : signed, declared);
        if (printed.isEmpty() && !declared.isEmpty()) {
            List<Byline> confirmed = confirmed(below, declared);
            return confirmed.isEmpty() ? declared : confirmed;
        }
        boolean ofOthers = below.size() > MOST_BELOW;
        return printed.isEmpty() && !ofOthers ? distinct(below) : printed;
    }

    /** Of several bylines those that name a declared author, if any does. */
    private static List<Byline> printed(List<List<Byline>> bylines, List<Byline> declared) {
        List<Byline> confirmed = confirmed(bylines, declared);
        return confirmed.isEmpty() ? distinct(bylines) : confirmed;
    }

    private static List<Byline> confirmed(List<List<Byline>> bylines, List<Byline> declared) {
        Set<String> names = new HashSet<>();
        declared.forEach(author -> names.add(key(author)));
        return distinct(bylines.stream()
                .filter(byline -> byline.stream().anyMatch(author -> names.contains(key(author))))
                .toList());
    }

    private static List<Byline> declared(List<String> printed) {
        return distinct(printed.stream()
                .map(author -> BylineNames.read(author).stream()
                        .map(name -> new Byline(name.name(), null))
                        .toList())
                .toList());
    }

    private static List<Byline> distinct(List<List<Byline>> bylines) {
        List<Byline> authors = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (List<Byline> byline : bylines) {
            byline.stream().filter(author -> known.add(key(author))).forEach(authors::add);
        }
        return authors;
    }

    private static String key(Byline author) {
        return author.name().toLowerCase(Locale.ROOT);
    }
}
