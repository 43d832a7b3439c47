package onrecord.importer.event.grammar;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** The subject that a verb has in its sentence, also where it stands at another verb or noun. */
final class UnsaidSubjects {

    private static final int DEEPEST = 8;
    /** As far as "on Monday" reaches. */
    private static final int NEAR = 4;

    private UnsaidSubjects() {}

    static List<Token> of(Tree tree, Token verb) {
        return of(tree, verb, 0);
    }

    private static List<Token> of(Tree tree, Token verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Token> own = own(tree, verb);
        Token head = tree.head(verb);
        if (!own.isEmpty() || head == null) {
            return own;
        }
        List<Token> swallowed = verb.is("advcl", "dep", "conj") ? swallowed(tree, head, verb) : List.of();
        if (!swallowed.isEmpty()) {
            return swallowed;
        }
        if (verb.is("acl", "relcl")) {
            return verb.is("acl") && tree.child(verb, "aux") != null
                    ? possessors(tree, head)
                    : Conjuncts.with(tree, head);
        }
        // Who says that something happened is not who did it.
        if (verb.is("xcomp") || verb.is("ccomp") && !tree.isFinite(verb)) {
            Token controller = tree.child(head, "dobj");
            return controller != null ? List.of(controller) : subjectsAbove(tree, head, depth);
        }
        if (verb.is("conj", "advcl", "pcomp", "dep", "prep")) {
            return subjectsAbove(tree, head, depth);
        }
        return List.of();
    }

    private static List<Token> own(Tree tree, Token verb) {
        List<Token> own = List.of();
        for (Token child : tree.children(verb)) {
            if (child.is("nsubj", "nsubjpass")) {
                own = own.isEmpty() ? new ArrayList<>(2) : own;
                own.addAll(Conjuncts.with(tree, antecedent(tree, child, verb)));
            }
        }
        return own;
    }

    /** Whom "who", "which" or "that" means. */
    static Token antecedent(Tree tree, Token token, Token verb) {
        boolean relative = token.pos().startsWith("W") || token.lower().equals("that") && verb.is("relcl");
        Token head = tree.head(verb);
        return relative && head != null && verb.is("relcl") ? head : token;
    }

    private static List<Token> subjectsAbove(Tree tree, Token head, int depth) {
        if (head.is("prep") || head.is("acomp")) {
            Token above = tree.head(head);
            return above == null ? List.of() : subjectsAbove(tree, above, depth + 1);
        }
        return head.isNoun() ? possessors(tree, head) : of(tree, head, depth + 1);
    }

    /** The parser takes "after Chad" of "after Chad and Mali signed it" for a phrase of its own. */
    private static List<Token> swallowed(Tree tree, Token head, Token verb) {
        for (Token preposition : verb.isFinite() ? tree.children(head, "prep") : List.<Token>of()) {
            Token object = tree.child(preposition, "pobj");
            if (object != null
                    && GrammarWords.CLAUSAL.contains(preposition.lower())
                    && endsBefore(tree, object, verb)) {
                return Conjuncts.with(tree, object);
            }
        }
        return List.of();
    }

    private static boolean endsBefore(Tree tree, Token noun, Token verb) {
        int last = tree.below(noun).length() - 1;
        return last < verb.index()
                && verb.index() - last <= NEAR
                && tree.tokens().subList(last + 1, verb.index()).stream()
                        .noneMatch(between -> between.is("cc", "punct"));
    }

    /** "its intention to leave": whoever intends it. */
    private static List<Token> possessors(Tree tree, Token noun) {
        return tree.children(noun, "poss");
    }
}
