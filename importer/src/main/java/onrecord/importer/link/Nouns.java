package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;

/** How a noun phrase points: "those talks", "the message", "steps like that". */
final class Nouns {

    private Nouns() {}

    /** @param words that point: "that", "such" */
    static boolean isPointing(Tree tree, Token noun, Set<String> words) {
        for (Token child : tree.children(noun)) {
            if (child.is("det", "nmod", "amod", "predet") && words.contains(child.lower())) {
                return true;
            }
        }
        List<Token> tokens = tree.tokens();
        return noun.index() + 2 < tokens.size()
                && tokens.get(noun.index() + 1).lower().equals("like")
                && words.contains(tokens.get(noun.index() + 2).lower());
    }

    static boolean isDefinite(Tree tree, Token noun) {
        for (Token child : tree.children(noun)) {
            if (child.is("det") && child.lower().equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** From the first word before the noun that belongs to it, to the noun. */
    static Span phrase(Tree tree, Token noun) {
        int first = noun.index();
        for (Token child : tree.children(noun)) {
            if (child.is("det", "nmod", "amod", "compound", "poss", "predet")) {
                first = Math.min(first, tree.below(child).nextSetBit(0));
            }
        }
        return tree.sentence().span(first, noun.index());
    }
}
