package onrecord.importer.event;

import static onrecord.importer.event.Reality.FACT;
import static onrecord.importer.event.Reality.PLAN;
import static onrecord.importer.event.Reality.UNREAL;

import java.util.Set;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;

/** Finds out whether a text tells an event as a fact: what its own words and those that govern it make of it. */
final class RealityFinder {

    private static final int DEEPEST = 10;

    private final OwnReality own;
    private final Set<String> planned;
    private final Set<String> wished;
    private final Set<String> denied;
    private final Set<String> factual;

    RealityFinder(WordGroups words) {
        own = new OwnReality(words);
        planned = words.get("planned");
        wished = words.get("wished");
        denied = words.get("denied");
        factual = words.get("factual");
    }

    Reality of(Trigger trigger) {
        Tree tree = trigger.tree();
        if (trigger.announced()) {
            return above(tree, trigger.top(), 0);
        }
        if (trigger.isNoun()) {
            Reality said = own.ofNoun(tree, trigger.token());
            if (said != FACT) {
                return said;
            }
        }
        return trigger.clause() == null ? above(tree, trigger.token(), 0) : ofVerb(tree, trigger.top(), 0);
    }

    private Reality ofVerb(Tree tree, Token verb, int depth) {
        Reality said = own.ofVerb(tree, verb);
        return said != FACT || depth > DEEPEST ? said : above(tree, verb, depth);
    }

    /** What the words that govern a verb or noun make of it. */
    private Reality above(Tree tree, Token token, int depth) {
        Token head = tree.head(token);
        if (head == null || depth > DEEPEST) {
            return FACT;
        }
        Reality governed = governedBy(tree, head, token);
        if (governed != FACT) {
            return governed == PLAN ? planned(tree, head, depth) : UNREAL;
        }
        if (token.is("prep", "acomp") || token.is("pobj", "pcomp") && head.is("prep")) {
            return above(tree, head, depth + 1);
        }
        if (Subordinate.isInfinitive(tree, token)) {
            if (head.lemma().equals("be") && token.is("xcomp")) {
                return PLAN;
            }
            return head.isVerb() && factual.contains(head.lemma()) ? ofVerb(tree, head, depth + 1) : UNREAL;
        }
        boolean shares = (token.is("conj", "xcomp", "pcomp") || isManner(tree, token))
                && tree.child(token, "nsubj", "nsubjpass") == null;
        return shares && head.isVerb() ? ofVerb(tree, head, depth + 1) : FACT;
    }

    /** What a word makes of another that it governs: "plans to", "denied that", "hopes for". */
    private Reality governedBy(Tree tree, Token head, Token token) {
        Reality made = denied.contains(head.lemma()) || wished.contains(head.lemma())
                ? UNREAL
                : planned.contains(head.lemma()) ? PLAN : FACT;
        boolean governs = made != FACT
                && token.is(
                        "prep", "pobj", "acomp", "pcomp", "dobj", "nsubjpass", "xcomp", "ccomp", "acl", "poss", "oprd")
                && !isReported(tree, token, head)
                && !(token.is("nsubjpass") && !Arguments.isPassive(tree, head))
                && !isParticiple(tree, token);
        return governs ? made : FACT;
    }

    /** A plan that is scrapped, or nobody is said to have made. */
    private Reality planned(Tree tree, Token plan, int depth) {
        Reality said = plan.isVerb() ? own.ofVerb(tree, plan) : above(tree, plan, depth + 1);
        return said == UNREAL ? UNREAL : PLAN;
    }

    /** "will trade freely, allowing them to buy" */
    private static boolean isManner(Tree tree, Token verb) {
        return verb.is("advcl") && verb.pos().equals("VBG") && tree.child(verb, "mark", "aux") == null;
    }

    /** "warned that it had happened", "was told that they met". */
    private static boolean isReported(Tree tree, Token token, Token head) {
        return token.is("ccomp") && ReportingVerbs.DATE.has(head.lemma()) && !Subordinate.isInfinitive(tree, token);
    }

    /** "the plan announced on Monday" is none of Monday's plans. */
    private static boolean isParticiple(Tree tree, Token token) {
        return token.is("acl")
                && !Subordinate.isInfinitive(tree, token)
                && tree.child(token, "nsubj", "nsubjpass") == null;
    }
}
