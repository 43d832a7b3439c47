package onrecord.importer.event.grammar;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Words that "and" or "or" puts side by side. */
public final class Conjuncts {

    /** Longer lists name nobody in particular. */
    private static final int LONGEST = 60;

    private Conjuncts() {}

    /** A word and what is coordinated with it. */
    public static List<Token> with(Tree tree, Token first) {
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
