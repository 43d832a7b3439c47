package onrecord.importer.event;

import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;

/** Whether a telling is worth an event of its own: a particular happening, not a state, a habit or a mere word. */
final class Worth {

    /** What things do in these words is no event: a wall that blocks the view, a finding that supports another. */
    private static final Set<EventType> DONE_BY_PEOPLE = Set.of(
            EventType.AGREE,
            EventType.AID,
            EventType.COERCE,
            EventType.CONCEDE,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.PROTEST,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SANCTION,
            EventType.SUPPORT);

    private static final Set<EventType> CONSEQUENT = Set.of(EventType.COERCE, EventType.CONCEDE);
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Knowledge knowledge;
    private final CastIndex cast;
    private final TellingTense tense;
    private final Particular particular;

    Worth(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.tense = new TellingTense(knowledge);
        this.particular = new Particular(knowledge);
    }

    private boolean isSpoken(Trigger trigger) {
        return knowledge.is("spoken", trigger.kind());
    }

    boolean isEvent(Telling telling) {
        if (lacksDoer(telling) || isConsequence(telling.trigger())) {
            return false;
        }
        if (telling.date() != null) {
            return isDatedEvent(telling);
        }
        if (telling.trigger().clause() == null) {
            return isParticularNoun(telling);
        }
        return telling.reality() == Reality.FACT ? isParticularDeed(telling) : isParticularPlan(telling);
    }

    private boolean isDatedEvent(Telling telling) {
        Trigger trigger = telling.trigger();
        boolean bare = trigger.clause() == null
                && telling.participants().isEmpty()
                && trigger.tree().child(trigger.token(), "det", "poss", "nmod", "amod", "compound") == null;
        return !bare && !isWished(telling) && !particular.isGeneric(trigger);
    }

    /** "hopes for talks in May"; what somebody is told or asked about in such words may well have happened. */
    private boolean isWished(Telling telling) {
        Trigger trigger = telling.trigger();
        Token head = trigger.tree().head(trigger.token());
        boolean aim = trigger.clause() != null || head != null && head.lower().equals("for");
        return aim && telling.reality() == Reality.UNREAL && !isSpoken(trigger);
    }

    /** "The cuts allowed them to grow": what only people do tells nothing where a thing does it. */
    private boolean lacksDoer(Telling telling) {
        Trigger trigger = telling.trigger();
        if (trigger.isNoun() || !DONE_BY_PEOPLE.contains(trigger.type()) || !telling.hasNoActor()) {
            return false;
        }
        List<Token> subjects = trigger.arguments().subjects(trigger.top());
        for (Token subject : subjects) {
            if (isSomebody(trigger.tree(), subject)) {
                return false;
            }
        }
        return !subjects.isEmpty();
    }

    /** "will withhold support, preventing the Senate from voting": what comes of it, done by nobody of his own. */
    private static boolean isConsequence(Trigger trigger) {
        Token verb = trigger.top();
        return CONSEQUENT.contains(trigger.type())
                && !trigger.isNoun()
                && verb.is("advcl")
                && verb.pos().equals("VBG")
                && trigger.tree().child(verb, "nsubj", "mark", "aux") == null;
    }

    private boolean isSomebody(Tree tree, Token noun) {
        return knowledge.animacy().mayAct(noun)
                || knowledge.is("institution", noun.lemma())
                || knowledge.is("government", noun.lemma())
                || knowledge.is("measure", noun.lemma())
                || knowledge.is("time", noun.lemma())
                || isOfSomebody(tree, noun);
    }

    /** "a coalition of farmers" */
    private boolean isOfSomebody(Tree tree, Token noun) {
        for (Token other : Prepositions.behind(tree, noun, "of")) {
            if (knowledge.animacy().mayAct(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticularNoun(Telling telling) {
        if (telling.reality() != Reality.FACT || particular.isGeneric(telling.trigger())) {
            return false;
        }
        boolean deed = !telling.hasNoActor()
                && knowledge.is("deployed", telling.trigger().kind());
        boolean plural = telling.trigger().token().pos().endsWith("S") && !deed;
        int known = telling.participants().size() + (telling.place() == null ? 0 : 1);
        return known >= (plural ? 2 : 1) || particular.isOfOffice(telling.trigger());
    }

    private boolean isParticularDeed(Telling telling) {
        Tree tree = telling.trigger().tree();
        Token verb = telling.trigger().top();
        boolean told = tense.isTold(tree, verb, isSpoken(telling.trigger()))
                || isStance(telling)
                || telling.block() == BlockKind.HEADLINE;
        if (!told || !isAttended(telling) && telling.place() == null && !particular.isOfSomebody(telling)) {
            return false;
        }
        return !isSpoken(telling.trigger()) || !isMereSaying(telling);
    }

    /** A town or a building alone takes part in nothing, nor does whoever travels there by train. */
    private boolean isAttended(Telling telling) {
        for (Participant each : telling.participants()) {
            if (each.role() == ParticipantRole.ACTOR || !cast.isSpot(each.member())) {
                return true;
            }
        }
        return false;
    }

    /** What is said or announced may stand in the present when it is plain to whom: "Peru opposes the ban of Chile". */
    private boolean isStance(Telling telling) {
        boolean stated = telling.trigger().announced()
                || isSpoken(telling.trigger()) && telling.participants().size() > 1;
        return stated && PRESENT.contains(telling.trigger().top().pos());
    }

    /** What one person says, conceding, warning or declining to comment, is a statement rather than an event. */
    private boolean isMereSaying(Telling telling) {
        Token verb = telling.trigger().top();
        if (knowledge.is("saying", verb.lemma()) && isQuoting(telling.trigger().tree(), verb)) {
            return true;
        }
        if (telling.participants().size() > 1) {
            return false;
        }
        boolean person = !telling.participants().isEmpty()
                && cast.isPerson(telling.participants().get(0).member());
        return verb.is("relcl")
                || person
                        && (knowledge.is("saying", verb.lemma())
                                || Subordinate.clause(telling.trigger().tree(), verb) != null);
    }

    /** "'We will not sign,' she said": told by a quotation. */
    private static boolean isQuoting(Tree tree, Token verb) {
        Token clause = tree.child(verb, "ccomp");
        int end = clause == null ? 0 : Math.max(clause.index(), verb.index());
        for (int i = clause == null ? 0 : Math.min(clause.index(), verb.index()); i < end; i++) {
            if (QUOTES.contains(tree.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticularPlan(Telling telling) {
        return !knowledge.is("purpose", telling.trigger().token().lemma())
                && telling.reality() == Reality.PLAN
                && !telling.hasNoActor();
    }
}
