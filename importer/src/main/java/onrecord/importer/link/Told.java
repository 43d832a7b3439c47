package onrecord.importer.link;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;

/**
 * One place where the article tells an event.
 *
 * @param tree of the sentence that it begins in
 * @param first the first word of that sentence that it has
 * @param end behind the last one
 */
record Told(int event, Span mention, Tree tree, int first, int end) {

    static Told of(int event, Span mention, Tree tree) {
        int words = tree.tokens().size();
        int first = 0;
        for (int high = words; first < high; ) {
            int middle = (first + high) >>> 1;
            if (tree.token(middle).span().start() < mention.start()) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = first;
        while (end < words && tree.token(end).span().end() <= mention.end()) {
            end++;
        }
        return new Told(event, mention, tree, first, end);
    }

    /** Whether the event is what its sentence tells or speaks of, rather than a thing it mentions. */
    boolean isOutright() {
        for (int i = first; i < end; i++) {
            if (isMain(tree.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMain(Token token) {
        Token above = tree.head(token);
        if (above != null && above.is("prep")) {
            above = tree.head(above);
        }
        return above == null || tree.head(above) == null && !token.is("punct", "det");
    }
}
