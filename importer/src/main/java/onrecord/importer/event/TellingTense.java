package onrecord.importer.event;

import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Whether a verb's form tells something that took place: past, perfect or under way; a plain present tells a habit or a state. */
final class TellingTense {

    private final Knowledge knowledge;

    TellingTense(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    boolean isTold(Tree tree, Token verb, boolean spoken) {
        return switch (verb.pos()) {
            case "VBD" -> true;
            case "VBN" ->
                verb.is("acl", "conj", "advcl")
                        || tree.child(verb, "nsubj") != null
                        || tree.child(verb, "aux", "auxpass") != null;
            case "VBP" -> knowledge.is("invariant", verb.lemma());
            case "VBG" ->
                verb.is("advcl", "pcomp")
                        || spoken && verb.is("acl")
                        || isBegun(tree, verb, spoken)
                        || tree.child(verb, "aux") != null;
            case "VB" -> !isToBe(tree, verb);
            default -> false;
        };
    }

    private static boolean isToBe(Tree tree, Token verb) {
        for (Token aux : tree.children(verb)) {
            if (aux.is("aux") && GrammarWords.FINITE_BE.contains(aux.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "began disarming": told as its first verb is. */
    private boolean isBegun(Tree tree, Token verb, boolean spoken) {
        Token head = tree.head(verb);
        return verb.is("xcomp")
                && head != null
                && head.isVerb()
                && knowledge.modality().has("factual", head.lemma())
                && !head.is("xcomp")
                && isTold(tree, head, spoken);
    }
}
