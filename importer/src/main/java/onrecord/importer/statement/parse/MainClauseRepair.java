package onrecord.importer.statement.parse;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main verb behind a relative clause that a parse went on with: Poe, whose report said that the piers were
 * rotten, <i>told</i> the council that the bridge must close.
 */
final class MainClauseRepair {

    private static final Set<String> RELATIVE = Set.of("WP", "WP$", "WDT");
    private static final int LONGEST = 60;

    private final CueLexicon lexicon;

    MainClauseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts what it changes into {@code tokens}; whether it changed any. */
    boolean repair(Tree tree, List<Token> tokens) {
        int comma = relativeClause(tree);
        Token subject = comma < 0 ? null : subject(tree, comma);
        Token main = subject == null ? null : mainVerb(tree, comma + 2);
        if (subject == null || main == null || governs(tree, main, subject)) {
            return false;
        }
        Token old = tree.head(subject);
        if (old != null && old.index() < main.index()) {
            tokens.set(old.index(), ParseRepair.hung(old, old.pos(), subject.index(), "relcl"));
        } else if (old != null && old.head() < 0) {
            tokens.set(old.index(), ParseRepair.hung(old, old.pos(), main.index(), "ccomp"));
        }
        tokens.set(subject.index(), ParseRepair.hung(subject, subject.pos(), main.index(), "nsubj"));
        tokens.set(main.index(), ParseRepair.hung(main, "VBD", -1, "root"));
        return true;
    }

    /** The index of the first comma, if a relative pronoun follows it; -1 otherwise. */
    private static int relativeClause(Tree tree) {
        for (int i = 1; i < Math.min(LONGEST, tree.tokens().size() - 2); i++) {
            if (tree.token(i).form().equals(",")) {
                return RELATIVE.contains(tree.token(i + 1).pos()) ? i : -1;
            }
            if (tree.token(i).isFinite()) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun before the comma that is nothing to a verb between, or the subject of the whole. */
    private static @Nullable Token subject(Tree tree, int comma) {
        for (int i = comma - 1; i >= 0; i--) {
            Token token = tree.token(i);
            if (token.isNoun() && (token.head() < 0 || token.head() > comma)) {
                return token.head() < 0 || token.is("nsubj", "nsubjpass") ? token : null;
            }
        }
        return null;
    }

    /** The first verb of saying right behind a comma, once the relative clause has had a verb of its own. */
    private @Nullable Token mainVerb(Tree tree, int from) {
        boolean own = false;
        for (int i = from; i < Math.min(LONGEST, tree.tokens().size() - 1); i++) {
            Token token = tree.token(i);
            if (":“\"".contains(token.form())) {
                return null;
            }
            boolean past = token.isFinite() || token.pos().equals("VBN");
            boolean says = past && lexicon.verb(token.lemma()).isPresent();
            if (own && says && tree.token(i - 1).form().equals(",") && tree.child(token, "aux", "auxpass") == null) {
                return token;
            }
            own |= token.isFinite();
        }
        return null;
    }

    private static boolean governs(Tree tree, Token main, Token subject) {
        return subject.head() == main.index() || main.is("conj") || tree.child(main, "nsubj", "nsubjpass") != null;
    }
}
