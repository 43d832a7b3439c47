package onrecord.importer.statement.cue;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Who does what a verb says, where the parse hangs its subject on something else. */
final class LostSubject {

    private static final int FARTHEST = 6;

    private LostSubject() {}

    /**
     * "The firm, which faces losses, confirmed on Monday that …", where the parse has no main verb but a participle with a
     * clause: the noun that it left alone at the top.
     */
    static @Nullable Token strayFrom(Tree tree, Token verb) {
        boolean told = verb.pos().equals("VBN")
                && verb.is("acl")
                && tree.children(verb, "ccomp").stream().anyMatch(clause -> tree.child(clause, "mark") != null)
                && verb.index() > 0
                && tree.token(verb.index() - 1).pos().equals(",");
        if (!told) {
            return null;
        }
        return tree.tokens().stream()
                .filter(token -> token.head() < 0 && token.isNoun() && token.index() < verb.index())
                .findFirst()
                .orElse(null);
    }

    /** "It was a breach, a person close to the club said": a parse takes who says so for another name of the breach. */
    static @Nullable Token misplaced(Tree tree, Token verb) {
        Token said = tree.child(verb, "ccomp");
        boolean behind =
                said != null && said.index() < verb.index() && verb.pos().startsWith("VB");
        Token last = behind ? tree.token(verb.index() - 1) : null;
        Token at = last;
        for (int steps = 0; at != null && steps < FARTHEST && !at.is("appos"); steps++) {
            at = tree.head(at);
        }
        if (at == null || !at.is("appos") || !at.isNoun() || at.index() >= verb.index()) {
            return last != null && isSecond(tree, last) ? last : null;
        }
        int first = tree.first(at);
        return first > 0 && tree.token(first - 1).pos().equals(",") ? at : null;
    }

    /** "Work began in May and the firm says …": a parse takes the firm for a second May. */
    private static boolean isSecond(Tree tree, Token noun) {
        int first = noun.is("conj") && noun.isNoun() ? tree.first(noun) : 0;
        return first > 0 && tree.token(first - 1).pos().equals("CC");
    }

    /** "He asked for help, called them 'cowards' and said …": a parse takes the first of a list of deeds for what was said. */
    static @Nullable Token listed(Tree tree, Token verb) {
        Token first = tree.child(verb, "ccomp");
        boolean list = first != null
                && first.index() < verb.index()
                && tree.child(verb, "conj") != null
                && verb.pos().equals("VBD")
                && first.pos().equals("VBD")
                && tree.token(verb.index() - 1).pos().equals(",");
        return list && first != null ? tree.child(first, "nsubj") : null;
    }
}
