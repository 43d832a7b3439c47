package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** "Previous Article", "Most read": a heading, and after it the headlines of other articles. */
final class Teasers implements Rule {

    private static final Map<String, String> HEADINGS = WordFile.rows("cleaning/teaser-headings.txt").stream()
            .filter(row -> !row.get(0).equals("prefix"))
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0)));
    private static final List<String> PREFIXES = WordFile.rows("cleaning/teaser-headings.txt").stream()
            .filter(row -> row.get(0).equals("prefix"))
            .map(row -> row.get(1) + " ")
            .toList();
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_WORDS_IN_THE_BODY = 5;

    @Override
    public void apply(Draft draft) {
        int body = draft.firstProse();
        boolean headline = false;
        for (int i = 0; i < draft.size(); i++) {
            String claims = claims(draft.paragraph(i));
            if (claims != null) {
                draft.claim(i, BlockKind.BOILERPLATE);
                if (i > body || headline) {
                    claimAfter(draft, i, claims);
                }
            }
            headline = headline || mayBeHeadline(draft, i);
        }
    }

    static boolean isHeading(Paragraph line) {
        return claims(line) != null;
    }

    private static @Nullable String claims(Paragraph line) {
        String claims = HEADINGS.get(line.key());
        boolean opened =
                line.words() <= 5 && line.isTitleLike() && PREFIXES.stream().anyMatch(line.key()::startsWith);
        boolean announced =
                claims != null && claims.equals("title") && line.text().endsWith(":");
        return announced || claims == null && opened ? "list" : claims;
    }

    /** Among the menus above an article, what follows "Trending" may be its own headline, unless one stands before. */
    private static boolean mayBeHeadline(Draft draft, int index) {
        Paragraph line = draft.paragraph(index);
        return draft.isOpen(index) && line.words() >= FEWEST_WORDS_IN_THE_BODY && line.isTitleLike();
    }

    private static void claimAfter(Draft draft, int heading, String claims) {
        int next = heading + 1;
        if (claims.equals("always")
                && draft.isOpen(next)
                && !draft.paragraph(next).isProse()) {
            draft.claim(next, BlockKind.BOILERPLATE);
        } else if (claims.equals("title") && isTeaser(draft, next)) {
            draft.claim(next, BlockKind.BOILERPLATE);
        } else if (claims.equals("list")) {
            while (isTeaser(draft, next)) {
                draft.claim(next++, BlockKind.BOILERPLATE);
            }
        }
    }

    /** In the middle of the body, a short line before running text is a subhead rather than a teaser. */
    private static boolean isTeaser(Draft draft, int index) {
        if (!draft.isOpen(index)) {
            return false;
        }
        Paragraph line = draft.paragraph(index);
        boolean maySubhead = draft.isOpenProse(index + 1) && line.words() < FEWEST_WORDS_IN_THE_BODY;
        return line.isTitleLike() && line.words() <= MOST_WORDS && !line.isQuoting() && !maySubhead;
    }
}
