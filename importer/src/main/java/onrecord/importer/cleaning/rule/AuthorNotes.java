package onrecord.importer.cleaning.rule;

import java.util.HashSet;
import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** "Tom Brandt is a contributing editor of this magazine.": what the page says about the author of the article. */
final class AuthorNotes implements Rule {

    private static final int LONGEST = 80;
    private static final int AT_THE_END = 4;
    private static final Set<String> VERBS = Set.of(
            "is", "was", "covers", "reports", "writes", "joined", "has", "works", "teaches", "lives", "served", "can");

    @Override
    public void apply(Draft draft) {
        Set<String> authors = authors(draft);
        for (int i = 0; i < draft.size() && !authors.isEmpty(); i++) {
            boolean atEdge =
                    draft.is(i - 1, BlockKind.BYLINE) || i > draft.lastProse() - AT_THE_END && i > draft.firstProse();
            if (atEdge && isNote(draft.paragraph(i), authors)) {
                draft.claim(i, BlockKind.BOILERPLATE);
            }
        }
    }

    private static Set<String> authors(Draft draft) {
        Set<String> authors = new HashSet<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, BlockKind.BYLINE)) {
                authors.addAll(BylineShape.names(draft.paragraph(i).text()));
            }
        }
        return authors;
    }

    private static boolean isNote(Paragraph paragraph, Set<String> authors) {
        String key = paragraph.key();
        return paragraph.words() <= LONGEST
                && !paragraph.isQuoting()
                && authors.stream()
                        .anyMatch(author ->
                                key.startsWith(author + " ") && VERBS.contains(word(key, author.length() + 1)));
    }

    private static String word(String key, int from) {
        int end = key.indexOf(' ', from);
        return end < 0 ? key.substring(from) : key.substring(from, end);
    }
}
