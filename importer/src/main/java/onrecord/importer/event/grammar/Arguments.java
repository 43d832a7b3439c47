package onrecord.importer.event.grammar;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in a sentence, also where English leaves it unsaid. Each verb is looked at once, however many
 * ask. Not for use by several threads.
 */
public final class Arguments {

    private final Tree tree;
    private final @Nullable List<Token>[] subjects;
    private final @Nullable List<Token>[] objects;

    @SuppressWarnings("unchecked")
    public Arguments(Tree tree) {
        this.tree = tree;
        subjects = new List[tree.tokens().size()];
        objects = new List[tree.tokens().size()];
    }

    public Tree tree() {
        return tree;
    }

    public static boolean isPassive(Tree tree, Token verb) {
        if (GrammarWords.ADJECTIVAL.contains(verb.lemma()) && tree.child(verb, "agent") == null) {
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
    public List<Token> subjects(Token verb) {
        List<Token> known = subjects[verb.index()];
        if (known == null) {
            known = isPassive(tree, verb) ? Prepositions.behind(tree, verb, "by") : UnsaidSubjects.of(tree, verb);
            subjects[verb.index()] = known;
        }
        return known;
    }

    /** The heads of whatever it is done to. */
    public List<Token> objects(Token verb) {
        List<Token> known = objects[verb.index()];
        if (known == null) {
            known = findObjects(verb);
            objects[verb.index()] = known;
        }
        return known;
    }

    private List<Token> findObjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : tree.children(verb)) {
            if (child.is("dobj", "attr")
                    || child.is("dative") && (child.isNoun() || child.pos().startsWith("PRP"))) {
                found.addAll(Conjuncts.with(tree, UnsaidSubjects.antecedent(tree, child, verb)));
            }
        }
        if (isPassive(tree, verb)) {
            found.addAll(UnsaidSubjects.of(tree, verb));
        } else if (found.isEmpty() && verb.is("relcl") && tree.child(verb, "nsubj") != null) {
            Token head = tree.head(verb);
            return head == null ? ofComplement(verb) : List.of(head);
        }
        return found.isEmpty() ? ofComplement(verb) : found;
    }

    /** "told Chad to leave", "found Chad guilty": whom the complement is about. */
    private List<Token> ofComplement(Token verb) {
        Token infinitive = Subordinate.infinitive(tree, verb);
        Token judgement = tree.child(verb, "ccomp");
        Token complement =
                infinitive == null && judgement != null && judgement.pos().startsWith("JJ") ? judgement : infinitive;
        return complement == null ? List.of() : tree.children(complement, "nsubj");
    }
}
