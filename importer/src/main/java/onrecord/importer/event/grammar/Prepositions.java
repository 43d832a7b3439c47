package onrecord.importer.event.grammar;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** What prepositions tie to a verb or noun. */
public final class Prepositions {

    private Prepositions() {}

    /** Those that a word governs, also behind another: the "of" of "pulled out of". */
    public static List<Token> of(Tree tree, Token top) {
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

    /** The heads of the nouns that one of these prepositions ties to the word that governs them. */
    public static List<Token> behind(Tree tree, List<Token> prepositions, String wanted) {
        List<Token> found = List.of();
        for (Token preposition : prepositions) {
            if (preposition.lower().equals(wanted)) {
                for (Token object : tree.children(preposition)) {
                    if (object.is("pobj", "pcomp")) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        found.addAll(Conjuncts.with(tree, object));
                    }
                }
            }
        }
        return found;
    }

    public static List<Token> behind(Tree tree, Token top, String wanted) {
        return behind(tree, of(tree, top), wanted);
    }
}
