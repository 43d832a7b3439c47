package onrecord.importer.event;

import java.util.Set;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;

/** Whether a text tells an event as something that happened. */
enum Reality {
    /** It happened. */
    FACT,
    /** It is planned, expected, demanded. */
    PLAN,
    /** It did not or will not happen, or only might. */
    UNREAL;

    private static final int DEEPEST = 10;
    private static final Set<String> INVERTING = Set.of("had", "were", "should", "did");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll");

    static Reality of(Trigger trigger, WordGroups words) {
        Tree tree = trigger.tree();
        if (trigger.announced()) {
            return above(tree, trigger.top(), words, 0);
        }
        if (trigger.isNoun()) {
            Reality own = ofNoun(tree, trigger.token(), words);
            if (own != FACT) {
                return own;
            }
        }
        return trigger.clause() == null
                ? above(tree, trigger.token(), words, 0)
                : ofVerb(tree, trigger.top(), words, 0);
    }

    private static Reality ofNoun(Tree tree, Token noun, WordGroups words) {
        if (isForeseen(tree, noun, words)) {
            return PLAN;
        }
        for (Token child : tree.children(noun, "nmod", "amod", "det", "compound", "neg")) {
            if (words.has("adjective", child.lower())) {
                return PLAN;
            }
            if (words.has("negation", child.lower())) {
                return UNREAL;
            }
        }
        return FACT;
    }

    private static Reality ofVerb(Tree tree, Token verb, WordGroups words, int depth) {
        Reality own = ownOf(tree, verb, words);
        return own != FACT || depth > DEEPEST ? own : above(tree, verb, words, depth);
    }

    private static Reality ownOf(Tree tree, Token verb, WordGroups words) {
        Reality reality = FACT;
        for (Token child : tree.children(verb)) {
            String word = child.lower();
            boolean negated = child.is("neg")
                    || child.is("advmod") && words.has("negation", word)
                    || child.is("nsubj", "nsubjpass", "dobj") && ofNoun(tree, child, words) == UNREAL
                    || child.is("nsubj", "nsubjpass") && words.has("negation", word);
            negated |= child.is("prep")
                    && tree.children(child, "pobj").stream().anyMatch(object -> words.has("negation", object.lower()));
            boolean conditional =
                    child.is("mark", "advmod") && verb.is("advcl", "ccomp") && words.has("condition", word);
            if (negated || conditional) {
                return UNREAL;
            }
            if (child.is("aux") && words.has("modal", child.lemma())) {
                reality = isFuture(tree, verb, child) ? PLAN : UNREAL;
            }
        }
        if (isInverted(tree, verb)) {
            return UNREAL;
        }
        boolean going = verb.lemma().equals("go") && isInfinitiveBelow(tree, verb);
        if (reality == PLAN && isConditional(tree, verb, words)) {
            return UNREAL;
        }
        return going ? PLAN : reality;
    }

    /** "would sign it if she won": nobody has settled that it happens. */
    private static boolean isConditional(Tree tree, Token verb, WordGroups words) {
        return tree.children(verb, "advcl").stream()
                .flatMap(clause -> tree.children(clause, "mark").stream())
                .anyMatch(mark -> words.has("condition", mark.lower()));
    }

    /** "Had they met, …", "were she to resign": a condition without a word for it; questions tell no fact either. */
    private static boolean isInverted(Tree tree, Token verb) {
        Token subject = tree.child(verb, "nsubj", "nsubjpass");
        Token aux = tree.child(verb, "aux", "auxpass");
        return subject != null
                && aux != null
                && INVERTING.contains(aux.lower())
                && aux.index() < subject.index()
                && subject.index() < verb.index();
    }

    /** "his death is imminent" */
    private static boolean isForeseen(Tree tree, Token noun, WordGroups words) {
        Token verb = noun.is("nsubj") ? tree.head(noun) : null;
        return verb != null
                && verb.lemma().equals("be")
                && tree.children(verb, "acomp").stream()
                        .anyMatch(adjective -> words.has("adjective", adjective.lower()));
    }

    /** "will", and "would" of what somebody said would happen. */
    private static boolean isFuture(Tree tree, Token verb, Token modal) {
        Token head = tree.head(verb);
        boolean reported =
                verb.is("ccomp") && head != null && Set.of("VBD", "VBN", "VBG").contains(head.pos());
        boolean announced = verb.is("acl", "ccomp") && head != null && head.isNoun();
        return FUTURE.contains(modal.lemma()) || modal.lemma().equals("would") && (reported || announced);
    }

    private static boolean isInfinitiveBelow(Tree tree, Token verb) {
        return verb.form().equals("going") && Grammar.infinitive(tree, verb) != null;
    }

    /** What the words that govern a verb or noun make of it. */
    private static Reality above(Tree tree, Token token, WordGroups words, int depth) {
        Token head = tree.head(token);
        if (head == null || depth > DEEPEST) {
            return FACT;
        }
        if (token.is("prep", "pobj", "acomp", "pcomp", "dobj", "nsubjpass", "xcomp", "ccomp", "acl", "poss", "oprd")) {
            Reality governed = isReported(tree, token, head) ? FACT : governedBy(head, words);
            boolean passive = token.is("nsubjpass") && !Grammar.isPassive(tree, head);
            if (governed != FACT && !passive && !isParticiple(tree, token)) {
                return governed == PLAN ? planned(tree, head, words, depth) : UNREAL;
            }
        }
        if (token.is("prep", "acomp") || token.is("pobj", "pcomp") && head.is("prep")) {
            return above(tree, head, words, depth + 1);
        }
        if (Grammar.isInfinitive(tree, token)) {
            if (head.lemma().equals("be") && token.is("xcomp")) {
                return PLAN;
            }
            boolean factual = head.isVerb() && words.has("factual", head.lemma());
            return factual ? ofVerb(tree, head, words, depth + 1) : UNREAL;
        }
        boolean shares = (token.is("conj", "xcomp", "pcomp") || isManner(tree, token))
                && tree.child(token, "nsubj", "nsubjpass") == null;
        return shares && head.isVerb() ? ofVerb(tree, head, words, depth + 1) : FACT;
    }

    /** A plan that is scrapped, or nobody is said to have made. */
    private static Reality planned(Tree tree, Token plan, WordGroups words, int depth) {
        Reality own = plan.isVerb() ? ownOf(tree, plan, words) : above(tree, plan, words, depth + 1);
        return own == UNREAL ? UNREAL : PLAN;
    }

    /** "will trade freely, allowing them to buy" */
    private static boolean isManner(Tree tree, Token verb) {
        return verb.is("advcl") && verb.pos().equals("VBG") && tree.child(verb, "mark", "aux") == null;
    }

    /** "warned that it had happened", "was told that they met". */
    private static boolean isReported(Tree tree, Token token, Token head) {
        return token.is("ccomp") && ReportingVerbs.DATE.has(head.lemma()) && !Grammar.isInfinitive(tree, token);
    }

    private static Reality governedBy(Token head, WordGroups words) {
        if (words.has("denied", head.lemma()) || words.has("wished", head.lemma())) {
            return UNREAL;
        }
        return words.has("planned", head.lemma()) ? PLAN : FACT;
    }

    /** "the plan announced on Monday" is none of Monday's plans. */
    private static boolean isParticiple(Tree tree, Token token) {
        return token.is("acl") && !Grammar.isInfinitive(tree, token) && tree.child(token, "nsubj", "nsubjpass") == null;
    }
}
