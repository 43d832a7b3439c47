package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: the arguments of a verb, also where English leaves them unsaid. */
final class Grammar {

    /** Participles that look passive but say what somebody is: "is opposed to". */
    private static final Set<String> ADJECTIVAL = Set.of("oppose", "commit", "determine", "prepare");

    private Grammar() {}

    static boolean isPassive(Tree tree, Token verb) {
        if (ADJECTIVAL.contains(verb.lemma()) && tree.child(verb, "agent") == null) {
            return false;
        }
        if (tree.child(verb, "auxpass", "nsubjpass") != null) {
            return true;
        }
        return verb.pos().equals("VBN")
                && (verb.is("acl") || tree.child(verb, "agent") != null)
                && tree.child(verb, "nsubj", "aux") == null;
    }

    /** The heads of whoever does it. */
    static List<Token> subjects(Tree tree, Token verb) {
        return isPassive(tree, verb) ? agents(tree, verb) : UnsaidSubjects.of(tree, verb);
    }

    /** The heads of whatever it is done to. */
    static List<Token> objects(Tree tree, Token verb) {
        List<Token> objects = new ArrayList<>();
        for (Token child : tree.children(verb, "dobj", "dative", "attr")) {
            if (child.is("dobj", "attr") || child.isNoun() || child.pos().startsWith("PRP")) {
                objects.addAll(withConjuncts(tree, antecedent(tree, child, verb)));
            }
        }
        if (isPassive(tree, verb)) {
            objects.addAll(UnsaidSubjects.of(tree, verb));
        } else if (objects.isEmpty() && verb.is("relcl") && tree.child(verb, "nsubj") != null) {
            objects.addAll(headOf(tree, verb));
        }
        return objects.isEmpty() ? below(tree, verb) : objects;
    }

    /** "told Chad to leave", "found Chad guilty": whom the complement is about. */
    private static List<Token> below(Tree tree, Token verb) {
        Token infinitive = infinitive(tree, verb);
        Token judgement = tree.child(verb, "ccomp");
        Token complement =
                infinitive == null && judgement != null && judgement.pos().startsWith("JJ") ? judgement : infinitive;
        return complement == null ? List.of() : tree.children(complement, "nsubj");
    }

    /** The heads of the nouns that a preposition ties to a verb or noun. */
    static List<Token> prepositional(Tree tree, Token top, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : prepositions(tree, top)) {
            if (child.lower().equals(preposition)) {
                for (Token object : tree.children(child, "pobj", "pcomp")) {
                    found.addAll(withConjuncts(tree, object));
                }
            }
        }
        return found;
    }

    /** Those that a word governs, also behind another: the "of" of "pulled out of". */
    static List<Token> prepositions(Tree tree, Token top) {
        List<Token> found = new ArrayList<>();
        for (Token child : tree.children(top, "prep", "agent", "dative", "prt", "advmod")) {
            if (child.lower().equals("according")) {
                continue;
            }
            if (!child.is("advmod")) {
                found.add(child);
            }
            if (tree.child(child, "pobj") == null) {
                found.addAll(tree.children(child, "prep"));
            }
        }
        return found;
    }

    /** A token and what is coordinated with it. */
    static List<Token> withConjuncts(Tree tree, Token first) {
        List<Token> all = new ArrayList<>();
        all.add(first);
        for (int i = 0; i < all.size() && all.size() < 60; i++) {
            all.addAll(tree.children(all.get(i), "conj"));
        }
        return all;
    }

    static @Nullable Token infinitive(Tree tree, Token verb) {
        for (Token child : tree.children(verb, "xcomp", "ccomp", "acl", "advcl")) {
            Token aux = tree.child(child, "aux");
            if (aux != null && aux.pos().equals("TO") && !child.is("advcl") && !isCutOff(tree, verb, child)) {
                return child;
            }
        }
        Token adjective = tree.child(verb, "acomp", "oprd");
        return adjective == null ? null : infinitive(tree, adjective);
    }

    /** What it is done for: "marched to demand reforms". */
    static List<Token> purposes(Tree tree, Token verb) {
        return tree.children(verb, "advcl").stream()
                .filter(child -> child.index() > verb.index() && tree.isInfinitive(child))
                .toList();
    }

    /** What a noun is for: "deployments to support Mali"; some parsers tie the infinitive elsewhere. */
    static List<Token> purposesOf(Tree tree, Token noun) {
        List<Token> purposes = new ArrayList<>();
        tree.children(noun, "acl", "relcl").stream()
                .filter(verb -> isInfinitive(tree, verb))
                .forEach(purposes::add);
        int next = noun.index() + 1;
        Token to = next < tree.tokens().size() ? tree.token(next) : null;
        Token verb = to != null && to.pos().equals("TO") && to.is("aux") ? tree.head(to) : null;
        if (verb != null && verb.is("advcl", "relcl", "acl") && !purposes.contains(verb)) {
            purposes.add(verb);
        }
        return purposes;
    }

    /** Behind a comma or a quotation mark an infinitive belongs to somebody else. */
    private static boolean isCutOff(Tree tree, Token verb, Token infinitive) {
        for (int i = verb.index() + 1; i < infinitive.index(); i++) {
            Token between = tree.token(i);
            if (between.is("punct")
                    && between.head() == verb.index()
                    && !between.form().equals("-")) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Token clause(Tree tree, Token verb) {
        for (Token child : tree.children(verb, "ccomp")) {
            Token aux = tree.child(child, "aux");
            if (aux == null || !aux.pos().equals("TO")) {
                return child;
            }
        }
        return null;
    }

    static boolean isInfinitive(Tree tree, Token verb) {
        return verb.isVerb() && tree.isInfinitive(verb);
    }

    /** Whether the engine takes it for a part of a name of one of these types. */
    static boolean isNamed(Tree tree, Token token, Set<NameType> types) {
        for (NamedSpan name : tree.sentence().names()) {
            if (name.firstToken() <= token.index() && token.index() < name.endToken() && types.contains(name.type())) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> agents(Tree tree, Token verb) {
        return prepositional(tree, verb, "by");
    }

    static Token antecedent(Tree tree, Token token, Token verb) {
        boolean relative = token.pos().startsWith("W") || token.lower().equals("that") && verb.is("relcl");
        Token head = tree.head(verb);
        return relative && head != null && verb.is("relcl") ? head : token;
    }

    private static List<Token> headOf(Tree tree, Token verb) {
        Token head = tree.head(verb);
        return head == null ? List.of() : List.of(head);
    }
}
