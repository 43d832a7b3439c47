package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** What prepositions tie to a verb or noun, and what is coordinated with it. */
final class Phrases {

    /** Longer lists name nobody in particular. */
    private static final int LONGEST = 60;

    private Phrases() {}

    /** The heads of the nouns that a preposition ties to a verb or noun. */
    static List<Token> behind(Tree tree, Token top, String preposition) {
        return behind(tree, prepositions(tree, top), preposition);
    }

    /** Of the prepositions that a word governs, the nouns behind one. */
    static List<Token> behind(Tree tree, List<Token> prepositions, String wanted) {
        List<Token> found = List.of();
        for (Token preposition : prepositions) {
            if (preposition.lower().equals(wanted)) {
                for (Token object : tree.children(preposition)) {
                    if (object.is("pobj", "pcomp")) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        found.addAll(withConjuncts(tree, object));
                    }
                }
            }
        }
        return found;
    }

    /** Those that a word governs, also behind another: the "of" of "pulled out of". */
    static List<Token> prepositions(Tree tree, Token top) {
        List<Token> found = List.of();
        for (Token child : tree.children(top)) {
            if (!child.is("prep", "agent", "dative", "prt", "advmod")
                    || child.lower().equals("according")) {
                continue;
            }
            found = found.isEmpty() ? new ArrayList<>() : found;
            if (!child.is("advmod")) {
                found.add(child);
            }
            if (tree.child(child, "pobj") == null) {
                found.addAll(tree.children(child, "prep"));
            }
        }
        return found;
    }

    /** A token and what is coordinated with it. */
    static List<Token> withConjuncts(Tree tree, Token first) {
        if (tree.child(first, "conj") == null) {
            return List.of(first);
        }
        List<Token> all = new ArrayList<>();
        all.add(first);
        for (int i = 0; i < all.size() && all.size() < LONGEST; i++) {
            all.addAll(tree.children(all.get(i), "conj"));
        }
        return all;
    }
}
