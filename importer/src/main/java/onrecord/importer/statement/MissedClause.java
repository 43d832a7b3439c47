package onrecord.importer.statement;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reported clause that the parse missed: "that" soon behind the verb still opens it, and the sentence's end closes it.
 */
final class MissedClause {

    private static final int HEARER_WORDS = 8;
    private static final Set<String> SUBJECT_FORMS = Set.of("he", "she", "they", "we", "I", "there");

    private MissedClause() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        if (!cue.entry().takes(Frame.CLAUSE)) {
            return null;
        }
        int farthest = cue.entry().takes(Frame.HEARER)
                        || startsAdjunct(tree, cue.verb().index() + 1)
                ? HEARER_WORDS
                : 1;
        for (int i = cue.verb().index() + 1; i < tree.tokens().size() - 2; i++) {
            Token token = tree.token(i);
            if (token.lemma().equals("that") && !token.pos().equals("DT")) {
                return rest(reading, cue, i);
            }
            if (i - cue.verb().index() >= farthest
                    || token.isVerb()
                    || token.pos().equals(",")) {
                break;
            }
        }
        return bareClause(reading, cue);
    }

    /** "said during the debate that", "insisted Tuesday night that". */
    private static boolean startsAdjunct(Tree tree, int index) {
        if (index >= tree.tokens().size()) {
            return false;
        }
        Token first = tree.token(index);
        return first.pos().equals("IN") || first.pos().equals("RB") || first.is("npadvmod", "tmod");
    }

    /** "claimed the man left": the parse took the clause's subject for the verb's object. */
    private static @Nullable Attribution bareClause(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        int first = cue.verb().index() + 1;
        Token object = tree.child(cue.verb(), "dobj");
        if (object == null
                && first < tree.tokens().size()
                && tree.token(first).pos().equals("PRP")) {
            return hasFinite(tree, first) ? rest(reading, cue, first) : null;
        }
        if (object == null || object.index() < first) {
            return null;
        }
        if (cue.entry().takes(Frame.HEARER)) {
            int behind = tree.below(object, index -> index > object.index()).length();
            return behind < tree.tokens().size() && isSubjectForm(tree.token(behind)) && hasFinite(tree, behind)
                    ? rest(reading, cue, behind)
                    : null;
        }
        for (int i = behindApposition(tree, object); i < tree.tokens().size(); i++) {
            Token token = tree.token(i);
            if (token.pos().equals(",")
                    || token.pos().startsWith("W")
                    || token.pos().equals("CC")) {
                return null;
            }
            if (token.isFinite()) {
                return tree.isBelow(token, object) ? null : rest(reading, cue, first);
            }
        }
        return null;
    }

    /** "told officers he had heard voices": behind a hearer, such a pronoun can only open a clause. */
    private static boolean isSubjectForm(Token token) {
        return SUBJECT_FORMS.contains(token.form());
    }

    /** "confirmed the mayor's aide, Ann Poe, left". */
    private static int behindApposition(Tree tree, Token object) {
        Token apposition = tree.child(object, "appos");
        int comma = apposition == null ? 0 : tree.below(apposition).length();
        boolean set = comma > object.index()
                && comma < tree.tokens().size()
                && tree.token(comma).form().equals(",");
        return set ? comma + 1 : object.index() + 1;
    }

    private static boolean hasFinite(Tree tree, int from) {
        return tree.tokens().stream().skip(from).anyMatch(Token::isFinite);
    }

    /** The sentence's end, or else where the clause begins that the cue's own clause only leads up to. */
    private static int end(Tree tree, Cue cue, int from) {
        int last = tree.tokens().size() - 1;
        for (int i = from + 1; i < last; i++) {
            Token verb = tree.head(tree.token(i));
            boolean main = verb != null
                    && verb.head() < 0
                    && verb.index() > i
                    && verb.index() != cue.verb().index();
            if (verb != null && main && tree.token(i).is("nsubj") && tree.isBelow(cue.verb(), verb)) {
                int before = tree.below(tree.token(i)).nextSetBit(0) - 1;
                return before > from && tree.token(before).is("punct") ? before : last;
            }
        }
        return last;
    }

    private static @Nullable Attribution rest(Reading reading, Cue cue, int from) {
        Tree tree = cue.tree();
        Span rest = tree.sentence().span(from, Math.min(end(tree, cue, from), RelativeEnd.of(cue) - 1));
        List<Span> content = Content.trimmed(reading, tree, List.of(rest));
        return content.isEmpty()
                ? null
                : new Attribution(cue.clausePattern(), content, cue.span(), tree, cue.subject());
    }
}
