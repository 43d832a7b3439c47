package onrecord.importer.statement;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, through coordination, participles, infinitives and relative clauses. */
final class Subjects {

    private static final int FARTHEST = 6;
    private static final Set<String> RELATIVE = Set.of("WP", "WDT");

    private Subjects() {}

    static @Nullable Token of(Tree tree, Token verb) {
        Token at = verb;
        for (int steps = 0; at != null && steps < FARTHEST; steps++) {
            Token own = own(tree, at, at == verb);
            if (own != null) {
                return own;
            }
            if (hasPassiveSubject(tree, at) && at == verb) {
                return null;
            }
            at = governor(tree, at);
        }
        return null;
    }

    private static @Nullable Token own(Tree tree, Token verb, boolean cue) {
        Token agent = tree.child(verb, "agent");
        if (agent != null && cue) {
            return tree.child(agent, "pobj");
        }
        Token subject = tree.child(verb, "nsubj");
        if (subject == null && !cue) {
            subject = tree.child(verb, "nsubjpass");
        }
        if (subject == null) {
            return inverted(tree, verb);
        }
        return RELATIVE.contains(subject.pos()) || subject.lemma().equals("that")
                ? antecedent(tree, verb, subject)
                : subject;
    }

    /** "…," says a teacher: some parses take a subject behind the verb for its object. */
    private static @Nullable Token inverted(Tree tree, Token verb) {
        Token object = tree.child(verb, "dobj", "attr");
        boolean fronted = tree.children(verb, "ccomp").stream().anyMatch(clause -> clause.index() < verb.index());
        boolean next = object != null && object.index() > verb.index() && verb.lemma().equals("say");
        return next && (fronted || object.isName()) ? object : null;
    }

    private static @Nullable Token antecedent(Tree tree, Token verb, Token relative) {
        Token head = tree.head(verb);
        while (head != null && verb.is("conj") && head.isVerb()) {
            verb = head;
            head = tree.head(verb);
        }
        return verb.is("relcl", "acl") && head != null ? head : relative.pos().equals("WP") ? relative : null;
    }

    private static boolean hasPassiveSubject(Tree tree, Token verb) {
        return tree.child(verb, "nsubjpass") != null;
    }

    private static @Nullable Token governor(Tree tree, Token verb) {
        Token head = tree.head(verb);
        if (head == null || !verb.is("conj", "advcl", "xcomp", "pcomp", "acl", "csubj", "dep", "prep")) {
            return null;
        }
        if (verb.is("acl") && !head.isVerb()) {
            return null;
        }
        if (head.pos().equals("IN") || head.pos().equals("TO")) {
            return tree.head(head);
        }
        return head;
    }
}
