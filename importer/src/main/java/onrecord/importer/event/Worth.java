package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.ParticipantRole;

/** Whether a telling is worth an event of its own: a particular happening, not a state, a habit or a mere word. */
final class Worth {

    /** What is done by speaking; only worth an event when it is plain what is asked, refused or threatened. */
    private static final Set<String> SPOKEN =
            Set.of("request", "refusal", "threat", "support", "accusation", "agreement", "concession", "promise");

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> FINITE_BE = Set.of("is", "are", "be", "'s", "'re");

    private final Knowledge knowledge;
    private final CastIndex cast;

    Worth(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** Whether an event is done by speaking. */
    static boolean isSpoken(Trigger trigger) {
        return SPOKEN.contains(trigger.kind());
    }

    boolean isEvent(Telling telling) {
        if (telling.date() != null) {
            return isDatedEvent(telling);
        }
        if (telling.trigger().clause() == null) {
            return isParticularNoun(telling);
        }
        return telling.reality() == Reality.FACT ? isParticularDeed(telling) : isParticularPlan(telling);
    }

    /** A noun that can mean an event told before: "the talks", "these attacks". */
    boolean mayReferBack(Telling telling) {
        return telling.trigger().isNoun() && isDefinite(telling.trigger());
    }

    /** A verb that can retell what happened to somebody told before: "they were charged". */
    boolean mayRetell(Telling telling) {
        Trigger trigger = telling.trigger();
        return !trigger.isNoun()
                && telling.reality() == Reality.FACT
                && knowledge.is("incident", trigger.kind())
                && isTold(trigger.tree(), trigger.top(), false);
    }

    /** What people do with each other, in several words at once: they hold talks, they meet. */
    boolean isMutual(Trigger trigger) {
        return knowledge.is("reciprocal", trigger.kind());
    }

    /** Whether a noun may be what an article is about: "the outage", "European elections". */
    boolean mayBeTheme(Telling telling) {
        Trigger trigger = telling.trigger();
        return trigger.clause() == null
                && telling.reality() != Reality.UNREAL
                && knowledge.is("theme", trigger.kind())
                && !isGeneric(trigger);
    }

    /** Whether the words of a telling may mean the same people, things and place as those of one before. */
    boolean isOfSame(Telling telling, Telling before) {
        boolean headline = telling.block() == BlockKind.HEADLINE || before.block() == BlockKind.HEADLINE;
        boolean elsewhere = !headline
                && telling.place() != null
                && before.place() != null
                && !telling.place().equals(before.place());
        Patient now = Patient.of(telling);
        Patient then = Patient.of(before);
        boolean another = telling.trigger().isNoun() && !now.known() && !telling.opensArticle();
        return !elsewhere
                && !another
                && (now.mayBe(then, knowledge.constructions().get("stand-in"))
                        || before.opensArticle() && then.mayBeNamedBy(now));
    }

    /** "another statement", "a second quake": none that was told before. */
    boolean isSetApart(Trigger trigger) {
        return trigger.tree().children(trigger.token(), "det", "nmod", "amod").stream()
                .anyMatch(child -> knowledge.is("distinct", Grammar.lower(child)));
    }

    private boolean isDatedEvent(Telling telling) {
        boolean bare = telling.trigger().clause() == null
                && telling.participants().isEmpty()
                && telling.trigger().tree().children(telling.trigger().token()).stream()
                        .noneMatch(child -> child.is("det", "poss", "nmod", "amod", "compound"));
        return !bare && !isGeneric(telling.trigger());
    }

    private boolean isParticularNoun(Telling telling) {
        if (telling.reality() != Reality.FACT || isGeneric(telling.trigger())) {
            return false;
        }
        boolean acting = telling.participants().stream().anyMatch(each -> each.role() == ParticipantRole.ACTOR);
        boolean deed = acting && knowledge.is("deployed", telling.trigger().kind());
        boolean plural = telling.trigger().token().pos().endsWith("S") && !deed;
        int known = telling.participants().size() + (telling.place() == null ? 0 : 1);
        return known >= (plural ? 2 : 1);
    }

    private boolean isParticularDeed(Telling telling) {
        Tree tree = telling.trigger().tree();
        Token verb = telling.trigger().top();
        boolean told = isTold(tree, verb, isSpoken(telling.trigger()))
                || isStance(telling)
                || telling.block() == BlockKind.HEADLINE;
        if (!told || !isAttended(telling) && telling.place() == null && !isOfSomebody(telling)) {
            return false;
        }
        return !isSpoken(telling.trigger()) || !isMereSaying(telling);
    }

    /** A town or a building alone takes part in nothing, nor does whoever travels there by train. */
    private boolean isAttended(Telling telling) {
        return telling.participants().stream()
                .anyMatch(each -> each.role() == ParticipantRole.ACTOR || !cast.isSpot(each.member()));
    }

    /** Whether it is an incident that happens to particular people or things, named or not: "two men were arrested". */
    private boolean isOfSomebody(Telling telling) {
        Trigger trigger = telling.trigger();
        Tree tree = trigger.tree();
        if (!knowledge.is("incident", trigger.kind()) || isGeneric(trigger)) {
            return false;
        }
        if (knowledge.is("measured", trigger.kind())) {
            return true;
        }
        if (trigger.isNoun()) {
            return isOne(tree, trigger.token(), telling.block());
        }
        List<Token> arguments = new ArrayList<>(Grammar.objects(tree, trigger.top()));
        arguments.addAll(Grammar.subjects(tree, trigger.top()));
        return arguments.stream().anyMatch(token -> token.isNoun() && isOne(tree, token, telling.block()));
    }

    /** Counted, or with an article; headlines have none. */
    private boolean isOne(Tree tree, Token noun, BlockKind block) {
        List<Token> before = tree.children(noun, "det", "poss", "num", "nummod", "nmod", "amod", "qmod");
        boolean numbered = before.stream().anyMatch(child -> child.pos().equals("CD"))
                || noun.pos().equals("CD")
                || knowledge.is("measure", noun.lemma());
        boolean pointed = before.stream()
                .anyMatch(
                        child -> child.is("poss") || child.is("det") && !knowledge.is("generic", Grammar.lower(child)));
        boolean uncounted = before.stream().anyMatch(child -> knowledge.is("uncounted", Grammar.lower(child)));
        return numbered || !uncounted && (pointed || block == BlockKind.HEADLINE || noun.isName());
    }

    /** What is said or announced may stand in the present when it is plain to whom: "Peru opposes the ban of Chile". */
    private static boolean isStance(Telling telling) {
        boolean stated = telling.trigger().announced()
                || isSpoken(telling.trigger()) && telling.participants().size() > 1;
        return stated && telling.trigger().top().pos().matches("VB[ZP]");
    }

    /** What one person says, conceding, warning or declining to comment, is a statement rather than an event. */
    private boolean isMereSaying(Telling telling) {
        Token verb = telling.trigger().top();
        if (telling.participants().size() > 1) {
            return false;
        }
        boolean clause = Grammar.clause(telling.trigger().tree(), verb) != null;
        boolean person = telling.participants().stream().anyMatch(each -> cast.isPerson(each.member()));
        return verb.is("relcl") || person && (clause || knowledge.is("saying", verb.lemma()));
    }

    private static boolean isParticularPlan(Telling telling) {
        boolean actor = telling.participants().stream().anyMatch(each -> each.role() == ParticipantRole.ACTOR);
        return telling.reality() == Reality.PLAN && actor;
    }

    /** Past, perfect or under way; a plain present tells a habit or a state. */
    private boolean isTold(Tree tree, Token verb, boolean spoken) {
        return switch (verb.pos()) {
            case "VBD" -> true;
            case "VBN" ->
                verb.is("acl", "conj", "advcl")
                        || tree.child(verb, "nsubj") != null
                        || !tree.children(verb, "aux", "auxpass").isEmpty();
            case "VBP" -> knowledge.is("invariant", verb.lemma());
            case "VBG" ->
                verb.is("advcl", "pcomp")
                        || spoken && verb.is("acl")
                        || isBegun(tree, verb, spoken)
                        || !tree.children(verb, "aux").isEmpty();
            case "VB" -> tree.children(verb, "aux").stream().noneMatch(aux -> FINITE_BE.contains(Grammar.lower(aux)));
            default -> false;
        };
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

    private boolean isGeneric(Trigger trigger) {
        return trigger.isNoun()
                && trigger.tree().children(trigger.token(), "det", "nmod", "amod").stream()
                        .anyMatch(child -> knowledge.is("generic", Grammar.lower(child)));
    }

    private static boolean isDefinite(Trigger trigger) {
        return trigger.tree().children(trigger.token(), "det", "poss").stream()
                .anyMatch(child -> child.is("poss") || POINTING.contains(Grammar.lower(child)));
    }
}
