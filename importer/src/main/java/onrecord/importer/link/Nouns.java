package onrecord.importer.link;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;

/** How a noun phrase points: "those talks", "the message", "steps like that". */
final class Nouns {

    private Nouns() {}

    static boolean isPointing(Tree tree, Token noun, WordGroups words) {
        boolean before = tree.children(noun, "det", "nmod", "amod", "predet").stream()
                .anyMatch(child -> words.has("point", child.lower()));
        List<Token> tokens = tree.tokens();
        boolean like = noun.index() + 2 < tokens.size()
                && tokens.get(noun.index() + 1).lower().equals("like")
                && words.has("point", tokens.get(noun.index() + 2).lower());
        return before || like;
    }

    static boolean isDefinite(Tree tree, Token noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(child -> child.lower().equals("the"));
    }

    /** From the first word before the noun that belongs to it, to the noun. */
    static Span phrase(Tree tree, Token noun) {
        int first = tree.children(noun, "det", "nmod", "amod", "compound", "poss", "predet").stream()
                .mapToInt(child -> tree.below(child).nextSetBit(0))
                .min()
                .orElse(noun.index());
        return tree.sentence().span(Math.min(first, noun.index()), noun.index());
    }
}
