package onrecord.importer.event.trigger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.grammar.NamedParts;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.language.NameType;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** One condition of a frame: what stands in this role of the trigger is one of these words; no words mean any. */
final class FrameCondition {

    private static final Map<String, Set<NameType>> CLASSES = Map.of(
            "#person", Set.of(NameType.PERSON),
            "#org", Set.of(NameType.ORGANIZATION),
            "#place", Set.of(NameType.GPE, NameType.LOCATION));

    private final String role;
    private final Set<String> words;
    /** Names of these types fulfil it too. */
    private final Set<NameType> names = EnumSet.noneOf(NameType.class);

    FrameCondition(String role, Set<String> words) {
        this.role = role;
        this.words = words;
        CLASSES.forEach((name, types) -> names.addAll(words.contains(name) ? types : Set.of()));
    }

    /** The tokens that fulfil it; empty where it fails. A condition of absence answers with the trigger. */
    List<Token> fulfilledBy(TriggerCandidate candidate) {
        Tree tree = candidate.tree();
        Token trigger = candidate.word();
        return switch (role) {
            case "obj" -> among(tree, candidate.objects());
            case "noobj" -> tree.child(trigger, "dobj", "nsubjpass") == null ? List.of(trigger) : List.of();
            case "objtree" -> anywhereIn(tree, candidate.arguments().objects(trigger));
            case "subj" -> among(tree, candidate.subjects());
            case "inf" -> infinitive(tree, trigger);
            case "that" -> clause(tree, trigger);
            case "acomp" -> among(tree, tree.children(trigger, "acomp", "oprd", "xcomp", "ccomp"));
            case "prt" -> particles(tree, trigger);
            case "mod" -> modifiers(tree, trigger);
            case "amount" -> Amounts.beside(tree, trigger);
            case "sum" -> Amounts.among(tree, candidate.arguments().objects(trigger));
            default -> among(tree, candidate.behind(role));
        };
    }

    /** Whether the words that fulfil it belong to the event, so that they tell none of their own. */
    boolean spends() {
        return !words.isEmpty() && !role.equals("subj") && !role.equals("inf") && !role.equals("that");
    }

    private List<Token> among(Tree tree, List<Token> candidates) {
        List<Token> found = List.of();
        for (Token token : candidates) {
            if (fits(tree, token)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(token);
            }
        }
        return found;
    }

    private boolean fits(Tree tree, Token token) {
        if (words.isEmpty() || isWord(token) || !names.isEmpty() && NamedParts.isOf(tree, token, names)) {
            return true;
        }
        for (Token part : tree.children(token)) {
            if (part.is("compound", "nmod") && words.contains(part.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(Token token) {
        return words.contains(token.lemma()) || words.contains(token.lower());
    }

    private List<Token> anywhereIn(Tree tree, List<Token> tops) {
        List<Token> found = new ArrayList<>();
        for (Token top : tops) {
            tree.below(top, index -> tree.token(index).is("relcl", "acl", "appos", "advcl")).stream()
                    .mapToObj(tree::token)
                    .filter(this::isWord)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Token> infinitive(Tree tree, Token trigger) {
        Token infinitive = Subordinate.infinitive(tree, trigger);
        return infinitive != null && (words.isEmpty() || words.contains(infinitive.lemma()))
                ? List.of(infinitive)
                : List.of();
    }

    private List<Token> clause(Tree tree, Token trigger) {
        Token clause = Subordinate.clause(tree, trigger);
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
        boolean modal =
                tree.children(clause, "aux").stream().anyMatch(aux -> GrammarWords.OBLIGATION.contains(aux.lemma()));
        boolean need = GrammarWords.NEED.contains(clause.lemma())
                && Subordinate.infinitive(tree, clause) != null
                && tree.children(clause, "advmod").stream()
                        .noneMatch(adverb -> adverb.lower().equals("yet"));
        boolean bare = clause.pos().equals("VB") && tree.child(clause, "aux") == null;
        return modal || need || bare;
    }

    private List<Token> particles(Tree tree, Token verb) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : tree.children(verb)) {
            if (child.is("prt", "advmod", "prep")
                    && words.contains(child.lower())
                    && tree.child(child, "pobj") == null) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Token> modifiers(Tree tree, Token noun) {
        List<Token> found = new ArrayList<>(2);
        for (Token child : tree.children(noun)) {
            if (child.is("compound", "nmod", "amod", "poss") && isWord(child)) {
                found.add(child);
            }
        }
        return found;
    }
}
