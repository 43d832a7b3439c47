package onrecord.importer.event.grammar;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** The infinitives and arguments that hang on a verb or noun. */
public final class Subordinate {

    private Subordinate() {}

    public static boolean isInfinitive(Tree tree, Token verb) {
        return verb.isVerb() && tree.isInfinitive(verb);
    }

    /** The infinitive that a verb governs: "agreed to meet", "is ready to meet". */
    public static @Nullable Token infinitive(Tree tree, Token verb) {
        for (Token child : tree.children(verb)) {
            if (child.is("xcomp", "ccomp", "acl") && isMarked(tree, child) && !isCutOff(tree, verb, child)) {
                return child;
            }
        }
        Token adjective = tree.child(verb, "acomp", "oprd");
        return adjective == null ? null : infinitive(tree, adjective);
    }

    private static boolean isMarked(Tree tree, Token verb) {
        Token aux = tree.child(verb, "aux");
        return aux != null && aux.pos().equals("TO");
    }

    /** Behind a comma or a quotation mark an infinitive belongs to somebody else. */
    private static boolean isCutOff(Tree tree, Token verb, Token infinitive) {
        for (Token between : tree.children(verb)) {
            if (between.is("punct")
                    && between.index() > verb.index()
                    && between.index() < infinitive.index()
                    && !between.form().equals("-")) {
                return true;
            }
        }
        return false;
    }

    /** The clause that a verb governs: "said that they met". */
    public static @Nullable Token clause(Tree tree, Token verb) {
        for (Token child : tree.children(verb)) {
            if (child.is("ccomp") && !isMarked(tree, child)) {
                return child;
            }
        }
        return null;
    }

    /** What it is done for: "marched to demand reforms". */
    public static List<Token> purposes(Tree tree, Token verb) {
        List<Token> purposes = new ArrayList<>();
        for (Token child : tree.children(verb)) {
            if (child.is("advcl") && child.index() > verb.index() && tree.isInfinitive(child)) {
                purposes.add(child);
            }
        }
        return purposes;
    }

    /** What a noun is for: "deployments to support Mali"; some parsers tie the infinitive elsewhere. */
    public static List<Token> purposesOf(Tree tree, Token noun) {
        List<Token> purposes = new ArrayList<>();
        for (Token child : tree.children(noun)) {
            if (child.is("acl", "relcl") && isInfinitive(tree, child)) {
                purposes.add(child);
            }
        }
        int next = noun.index() + 1;
        Token to = next < tree.tokens().size() ? tree.token(next) : null;
        Token verb = to != null && to.pos().equals("TO") && to.is("aux") ? tree.head(to) : null;
        if (verb != null && verb.is("advcl", "relcl", "acl") && !purposes.contains(verb)) {
            purposes.add(verb);
        }
        return purposes;
    }
}
