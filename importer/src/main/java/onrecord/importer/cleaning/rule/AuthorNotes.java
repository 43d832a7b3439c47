package onrecord.importer.cleaning.rule;

import java.util.HashSet;
import java.util.Set;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.BlockKind;

/** "Tom Brandt is a contributing editor of this magazine.": what the page says about the author of the article. */
final class AuthorNotes implements Rule {

    private static final int LONGEST = 80;
    private static final int AT_THE_END = 4;
    private static final WordGroups NOTES = WordGroups.read("cleaning/author-notes.csv");
    private static final Set<String> VERBS = NOTES.get("full-name");
    /** What notes say of an author by the first name alone. */
    private static final Set<String> VERBS_OF_NOTES = NOTES.get("first-name");

    @Override
    public void apply(Draft draft) {
        Set<String> authors = authors(draft);
        for (int i = 0; i < draft.size() && !authors.isEmpty(); i++) {
            boolean free = draft.isOpen(i) || draft.is(i, BlockKind.CAPTION);
            if (free && isNote(draft.paragraph(i), authors) && isAtEdge(draft, i)) {
                draft.withdraw(i, BlockKind.BOILERPLATE);
            }
        }
    }

    private static boolean isAtEdge(Draft draft, int i) {
        return draft.is(i - 1, BlockKind.BYLINE) || i > draft.lastProse() - AT_THE_END && i > draft.firstProse();
    }

    private static Set<String> authors(Draft draft) {
        Set<String> authors = new HashSet<>();
        for (String author : draft.page().hints().bylines()) {
            authors.addAll(BylineShape.names(author));
        }
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
                                opensWith(key, author, VERBS) || opensWith(key, word(author, 0), VERBS_OF_NOTES));
    }

    private static boolean opensWith(String key, String name, Set<String> verbs) {
        return key.startsWith(name + " ") && verbs.contains(word(key, name.length() + 1));
    }

    private static String word(String key, int from) {
        int end = key.indexOf(' ', from);
        return end < 0 ? key.substring(from) : key.substring(from, end);
    }
}
