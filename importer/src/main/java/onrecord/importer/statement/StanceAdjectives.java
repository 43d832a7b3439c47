package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What an adjective tells that somebody holds: is adamant that it was safe, was worried that it would rain. */
final class StanceAdjectives {

    private static final Set<String> COPULAS = Set.of("be", "feel", "remain", "sound", "seem");

    private StanceAdjectives() {}

    static List<Attribution> find(Reading reading, Tree tree, CueLexicon lexicon) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : tree.tokens()) {
            if (lexicon.isStance(token.lemma()) || lexicon.isStance(token.form())) {
                Attribution attribution = reading.isQuoted(token.span()) ? null : attribution(reading, tree, token);
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private static @Nullable Attribution attribution(Reading reading, Tree tree, Token adjective) {
        Token copula = copula(tree, adjective);
        Token clause = clause(tree, adjective, copula);
        Token subject = copula == null ? null : tree.child(copula, "nsubj", "nsubjpass");
        if (copula == null || clause == null || subject == null || tree.child(copula, "neg") != null) {
            return null;
        }
        List<Span> content = Content.of(reading, tree, tree.below(clause), new BitSet());
        return content.isEmpty() ? null : new Attribution(Pattern.BELIEF, content, adjective.span(), tree, subject);
    }

    /** Parses take "was worried" now for a copula with an adjective, now for a passive. */
    private static @Nullable Token copula(Tree tree, Token adjective) {
        Token head = tree.head(adjective);
        if (adjective.is("acomp", "attr") && head != null && COPULAS.contains(head.lemma())) {
            return head;
        }
        return tree.child(adjective, "auxpass", "cop") != null ? adjective : null;
    }

    private static @Nullable Token clause(Tree tree, Token adjective, @Nullable Token copula) {
        for (Token top : copula == null ? List.of(adjective) : List.of(adjective, copula)) {
            for (Token child : tree.children(top, "ccomp")) {
                boolean that = tree.children(child, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("that"));
                if (child.index() > adjective.index()
                        && (that || tree.child(child, "nsubj", "nsubjpass", "expl") != null)) {
                    return child;
                }
            }
        }
        return null;
    }
}
