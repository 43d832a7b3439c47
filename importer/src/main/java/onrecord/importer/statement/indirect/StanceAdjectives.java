package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerGroup;
import onrecord.importer.statement.cue.CueLexicon;
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
        Attribution bare = bareClause(reading, tree, adjective);
        if (bare != null) {
            return bare;
        }
        Token copula = copula(tree, adjective);
        Token clause = clause(tree, adjective, copula);
        Token subject = copula == null ? null : tree.child(copula, "nsubj", "nsubjpass");
        if (copula == null || clause == null || subject == null || tree.child(copula, "neg") != null) {
            return null;
        }
        List<Span> content = Content.of(reading, tree, tree.below(clause), new BitSet());
        return content.isEmpty() ? null : new Attribution(Pattern.BELIEF, content, adjective.span(), tree, subject);
    }

    /** "is adamant the road must close", where the parse reads "adamant road": no clause has both verbs with tense. */
    private static @Nullable Attribution bareClause(Reading reading, Tree tree, Token adjective) {
        int first = adjective.index() + 1;
        int before = adjective.index() - 1;
        Token copula = before > 0 && tree.token(before).lemma().equals("be") ? tree.token(before) : null;
        boolean modifies = copula != null && copula.isFinite() && adjective.is("amod", "nmod");
        Token clause = modifies ? finiteBehind(tree, first) : null;
        SpeakerGroup group = clause == null || copula == null ? null : SpeakerGroup.before(tree, copula);
        if (group == null) {
            return null;
        }
        Span rest = tree.sentence().span(first, tree.tokens().size() - 1);
        List<Span> content = Content.trimmed(reading, tree, List.of(rest));
        return new Attribution(Pattern.BELIEF, content, adjective.span(), tree, group.source());
    }

    private static @Nullable Token finiteBehind(Tree tree, int from) {
        return tree.tokens().stream()
                .skip(from)
                .filter(Token::isFinite)
                .findFirst()
                .orElse(null);
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
