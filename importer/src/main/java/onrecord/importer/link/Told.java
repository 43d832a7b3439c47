package onrecord.importer.link;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;

/** One place where the article tells an event. */
record Told(int event, Span mention) {

    /** Whether the event is what its sentence tells or speaks of, rather than a thing it mentions. */
    boolean isOutright(Tree tree) {
        return tree.tokens().stream()
                .filter(token -> mention.encloses(token.span()))
                .anyMatch(token -> isMain(tree, token));
    }

    private static boolean isMain(Tree tree, Token token) {
        Token above = tree.head(token);
        if (above != null && above.is("prep")) {
            above = tree.head(above);
        }
        return above == null || !token.is("punct", "det") && tree.head(above) == null;
    }
}
