package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.language.NameType;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** One condition of a frame: what stands in this role of the trigger is one of these words; no words mean any. */
record Condition(String role, Set<String> words) {

    private static final Map<String, Set<NameType>> CLASSES = Map.of(
            "#person", Set.of(NameType.PERSON),
            "#org", Set.of(NameType.ORGANIZATION),
            "#place", Set.of(NameType.GPE, NameType.LOCATION));
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

    /** The tokens that fulfil it; null-free, empty where it fails. A condition of absence answers with the trigger. */
    List<Token> fulfilledBy(Tree tree, Token trigger, Set<String> measures) {
        return switch (role) {
            case "obj" -> among(tree, contents(tree, Grammar.objects(tree, trigger), measures));
            case "noobj" -> tree.child(trigger, "dobj", "nsubjpass") == null ? List.of(trigger) : List.of();
            case "objtree" -> anywhereIn(tree, Grammar.objects(tree, trigger));
            case "subj" -> among(tree, contents(tree, Grammar.subjects(tree, trigger), measures));
            case "inf" -> infinitive(tree, trigger);
            case "that" -> clause(tree, trigger);
            case "acomp" -> among(tree, tree.children(trigger, "acomp", "oprd", "xcomp", "ccomp"));
            case "prt" ->
                tree.children(trigger, "prt", "advmod", "prep").stream()
                        .filter(child -> words.contains(child.lower()) && tree.child(child, "pobj") == null)
                        .toList();
            case "mod" -> modifiers(tree, trigger);
            case "amount" -> Amounts.beside(tree, trigger);
            case "sum" -> Amounts.among(tree, Grammar.objects(tree, trigger));
            default -> among(tree, contents(tree, prepositional(tree, trigger), measures));
        };
    }

    /** Whether the words that fulfil it belong to the event, so that they tell none of their own. */
    boolean spends() {
        return !words.isEmpty() && !role.equals("subj") && !role.equals("inf") && !role.equals("that");
    }

    /** Behind an object, the parser often ties a preposition to the verb: "opened a hearing into". */
    private List<Token> prepositional(Tree tree, Token trigger) {
        List<Token> own = Grammar.prepositional(tree, trigger, role);
        Token verb = own.isEmpty() && trigger.is("dobj") ? tree.head(trigger) : null;
        return verb == null ? own : Grammar.prepositional(tree, verb, role);
    }

    private List<Token> among(Tree tree, List<Token> candidates) {
        return candidates.stream().filter(token -> fits(tree, token)).toList();
    }

    private boolean fits(Tree tree, Token token) {
        return words.isEmpty()
                || isNamed(tree, token)
                || words.contains(token.lemma())
                || words.contains(token.lower())
                || tree.children(token, "compound", "nmod").stream().anyMatch(part -> words.contains(part.lemma()));
    }

    /** "#person": any name of such a class. */
    private boolean isNamed(Tree tree, Token token) {
        for (Map.Entry<String, Set<NameType>> each : CLASSES.entrySet()) {
            if (words.contains(each.getKey()) && Grammar.isNamed(tree, token, each.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> contents(Tree tree, List<Token> heads, Set<String> measures) {
        List<Token> contents = new ArrayList<>(heads);
        for (Token head : heads) {
            if (measures.contains(head.lemma())) {
                contents.addAll(Grammar.prepositional(tree, head, "of"));
            }
        }
        return contents;
    }

    private List<Token> anywhereIn(Tree tree, List<Token> tops) {
        List<Token> found = new ArrayList<>();
        for (Token top : tops) {
            tree.below(top, index -> tree.token(index).is("relcl", "acl", "appos", "advcl")).stream()
                    .mapToObj(tree::token)
                    .filter(token -> words.contains(token.lemma()) || words.contains(token.lower()))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Token> infinitive(Tree tree, Token trigger) {
        Token infinitive = Grammar.infinitive(tree, trigger);
        return infinitive != null && (words.isEmpty() || words.contains(infinitive.lemma()))
                ? List.of(infinitive)
                : List.of();
    }

    private List<Token> clause(Tree tree, Token trigger) {
        Token clause = Grammar.clause(tree, trigger);
        boolean fits = clause != null
                && (words.isEmpty()
                        || words.contains("must") && isObligation(tree, clause)
                        || words.contains(clause.lemma()) && isOfOthers(tree, clause));
        return fits ? List.of(clause) : List.of();
    }

    private static boolean isOfOthers(Tree tree, Token clause) {
        Token subject = tree.child(clause, "nsubj");
        return subject != null && subject.isNoun();
    }

    /** "must go", "has to go", and the bare "that it go". */
    private static boolean isObligation(Tree tree, Token clause) {
        Token subject = tree.child(clause, "nsubj", "nsubjpass");
        if (subject == null || !subject.isNoun()) {
            return false;
        }
        boolean modal = tree.children(clause, "aux").stream().anyMatch(aux -> OBLIGATION.contains(aux.lemma()));
        boolean need = Set.of("have", "need").contains(clause.lemma())
                && Grammar.infinitive(tree, clause) != null
                && tree.children(clause, "advmod").stream()
                        .noneMatch(adverb -> adverb.lower().equals("yet"));
        boolean bare = clause.pos().equals("VB") && tree.child(clause, "aux") == null;
        return modal || need || bare;
    }

    private List<Token> modifiers(Tree tree, Token noun) {
        return tree.children(noun, "compound", "nmod", "amod", "poss").stream()
                .filter(child -> words.contains(child.lemma()) || words.contains(child.lower()))
                .toList();
    }
}
