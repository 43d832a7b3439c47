package onrecord.importer.event.trigger;

import java.util.Set;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does by announcing a deed: "they said they would strike back" is a threat, "is ready to send food" a
 * promise, "has no intention of meeting them" a refusal.
 */
final class Intent {

    private static final Set<EventType> FRIENDLY = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE = Set.of(
            EventType.SANCTION,
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.PROTEST,
            EventType.THREATEN,
            EventType.ACCUSE);

    private final Knowledge knowledge;

    Intent(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The words that announce a deed.
     *
     * @param verb the verb whose clause tells the announcement
     * @param declared whether somebody says so, rather than the text telling what will be
     */
    private record Stance(Token verb, boolean negated, boolean declared) {}

    Trigger meant(Trigger trigger) {
        Token deed = trigger.clause();
        if (deed == null || trigger.kind().equals("resignation")) {
            return trigger;
        }
        Tree tree = trigger.tree();
        Stance stance = stance(tree, deed);
        if (stance == null || Arguments.isPassive(tree, deed) && !stance.declared()) {
            return trigger;
        }
        boolean negated = stance.negated() ^ isNegated(tree, deed);
        if (negated) {
            return FRIENDLY.contains(trigger.type())
                    ? trigger.announced(stance.verb(), EventType.REJECT, "refusal")
                    : trigger;
        }
        return HOSTILE.contains(trigger.type()) ? threatened(trigger, deed, stance) : promised(trigger, stance);
    }

    private Trigger threatened(Trigger trigger, Token deed, Stance stance) {
        boolean declared =
                stance.declared() && !knowledge.is("deciding", stance.verb().lemma());
        boolean threat = declared || trigger.type() == EventType.ASSAULT || isConditional(trigger.tree(), deed);
        return threat ? trigger.announced(stance.verb(), EventType.THREATEN, "threat") : trigger;
    }

    /** A plan to give something is a promise too; a plan to meet is a meeting to come. */
    private static Trigger promised(Trigger trigger, Stance stance) {
        if (!FRIENDLY.contains(trigger.type())) {
            return trigger;
        }
        if (stance.declared()) {
            return trigger.announced(stance.verb(), EventType.AGREE, "promise");
        }
        boolean meeting = trigger.type() == EventType.CONSULT || trigger.type() == EventType.AGREE;
        return meeting ? trigger : trigger.of(EventType.AGREE, "promise");
    }

    private @Nullable Stance stance(Tree tree, Token deed) {
        Stance own = willing(tree, deed);
        if (own == null && isFuture(tree, deed)) {
            own = new Stance(deed, false, false);
        }
        return own == null ? null : saidOfOneself(tree, own);
    }

    private static boolean isFuture(Tree tree, Token deed) {
        for (Token aux : tree.children(deed)) {
            if (aux.is("aux") && GrammarWords.FUTURE_OR_WOULD.contains(aux.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "is ready to strike", "plans to strike", "has no intention of striking". */
    private @Nullable Stance willing(Tree tree, Token deed) {
        Token head = tree.head(deed);
        if (head != null && deed.is("pcomp") && head.is("prep")) {
            head = tree.head(head);
        } else if (!Subordinate.isInfinitive(tree, deed)) {
            return null;
        }
        if (head == null) {
            return null;
        }
        if (head.isVerb()) {
            boolean plan = knowledge.is("planning", head.lemma());
            boolean firm = knowledge.is("vowing", head.lemma());
            return plan || firm ? new Stance(head, isNegated(tree, head), firm) : null;
        }
        Token verb = tree.head(head);
        boolean ready = knowledge.is("ready", head.lemma());
        boolean reluctant = knowledge.is("reluctant", head.lemma());
        if (verb == null || !verb.isVerb() || !ready && !reluctant) {
            return null;
        }
        boolean carried = head.is("acomp", "oprd") || knowledge.is("declaring", verb.lemma());
        return carried ? new Stance(verb, reluctant ^ isNegated(tree, verb) ^ isNegated(tree, head), true) : null;
    }

    /** "They said they were ready": who says so of himself declares it. */
    private Stance saidOfOneself(Tree tree, Stance stance) {
        Token verb = stance.verb();
        Token saying = verb.is("ccomp") ? tree.head(verb) : null;
        Token subject = tree.child(verb, "nsubj");
        boolean self = saying != null
                && subject != null
                && subject.pos().equals("PRP")
                && knowledge.is("saying", saying.lemma());
        return self && saying != null ? new Stance(saying, stance.negated(), true) : stance;
    }

    private static boolean isConditional(Tree tree, Token deed) {
        return tree.children(deed, "advcl").stream()
                .flatMap(clause -> tree.children(clause, "mark").stream())
                .anyMatch(mark -> GrammarWords.THREAT.contains(mark.lower()));
    }

    private static boolean isNegated(Tree tree, Token token) {
        for (Token word : tree.children(token)) {
            if (word.is("neg", "det", "advmod") && GrammarWords.NEGATION.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }
}
