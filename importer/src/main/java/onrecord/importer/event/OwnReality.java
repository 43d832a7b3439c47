package onrecord.importer.event;

import static onrecord.importer.event.Reality.FACT;
import static onrecord.importer.event.Reality.PLAN;
import static onrecord.importer.event.Reality.UNREAL;

import java.util.List;
import java.util.Set;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;

/** What a verb's or noun's own words say of whether it is told as a fact: "will not", "possible talks". */
final class OwnReality {

    private final Set<String> unsettled;
    private final Set<String> negation;
    private final Set<String> condition;
    private final Set<String> modal;

    OwnReality(WordGroups words) {
        unsettled = words.get("adjective");
        negation = words.get("negation");
        condition = words.get("condition");
        modal = words.get("modal");
    }

    Reality ofNoun(Tree tree, Token noun) {
        if (isForeseen(tree, noun)) {
            return PLAN;
        }
        for (Token child : tree.children(noun)) {
            if (child.is("nmod", "amod", "det", "compound", "neg")) {
                String word = child.lower();
                if (unsettled.contains(word)) {
                    return PLAN;
                }
                if (negation.contains(word)) {
                    return UNREAL;
                }
            }
        }
        return FACT;
    }

    /** "his death is imminent" */
    private boolean isForeseen(Tree tree, Token noun) {
        Token verb = noun.is("nsubj") ? tree.head(noun) : null;
        if (verb != null && verb.lemma().equals("be")) {
            for (Token child : tree.children(verb)) {
                if (child.is("acomp") && unsettled.contains(child.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    Reality ofVerb(Tree tree, Token verb) {
        Reality reality = FACT;
        for (Token child : tree.children(verb)) {
            if (isNegating(tree, child) || isConditioning(verb, child)) {
                return UNREAL;
            }
            if (child.is("aux") && modal.contains(child.lemma())) {
                reality = isFuture(tree, verb, child) ? PLAN : UNREAL;
            }
        }
        if (isInverted(tree, verb) || reality == PLAN && isConditional(tree, verb)) {
            return UNREAL;
        }
        return isGoing(tree, verb) ? PLAN : reality;
    }

    /** "not", "never met", "nobody met", "met no envoy", "under no circumstances". */
    private boolean isNegating(Tree tree, Token child) {
        return switch (child.relation()) {
            case "neg" -> true;
            case "advmod" -> negation.contains(child.lower());
            case "nsubj", "nsubjpass" -> ofNoun(tree, child) == UNREAL || negation.contains(child.lower());
            case "dobj" -> ofNoun(tree, child) == UNREAL;
            case "prep" -> isNothing(tree, child);
            default -> false;
        };
    }

    private boolean isNothing(Tree tree, Token preposition) {
        for (Token object : tree.children(preposition)) {
            if (object.is("pobj") && negation.contains(object.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isConditioning(Token verb, Token child) {
        return child.is("mark", "advmod") && verb.is("advcl", "ccomp") && condition.contains(child.lower());
    }

    /** "would sign it if she won": nobody has settled that it happens. */
    private boolean isConditional(Tree tree, Token verb) {
        for (Token clause : tree.children(verb)) {
            for (Token mark : clause.is("advcl") ? tree.children(clause) : List.<Token>of()) {
                if (mark.is("mark") && condition.contains(mark.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Had they met, …", "were she to resign": a condition without a word for it; questions tell no fact either. */
    private static boolean isInverted(Tree tree, Token verb) {
        Token subject = tree.child(verb, "nsubj", "nsubjpass");
        Token aux = subject == null ? null : tree.child(verb, "aux", "auxpass");
        return subject != null
                && aux != null
                && aux.index() < subject.index()
                && subject.index() < verb.index()
                && GrammarWords.INVERTING.contains(aux.lower());
    }

    /** "will", and "would" of what somebody said would happen. */
    private static boolean isFuture(Tree tree, Token verb, Token modal) {
        Token head = tree.head(verb);
        boolean reported =
                verb.is("ccomp") && head != null && Set.of("VBD", "VBN", "VBG").contains(head.pos());
        boolean announced = verb.is("acl", "ccomp") && head != null && head.isNoun();
        return GrammarWords.FUTURE.contains(modal.lemma()) || modal.lemma().equals("would") && (reported || announced);
    }

    /** "is going to meet" */
    private static boolean isGoing(Tree tree, Token verb) {
        return verb.lemma().equals("go") && verb.form().equals("going") && Subordinate.infinitive(tree, verb) != null;
    }
}
