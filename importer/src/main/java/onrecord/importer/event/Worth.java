package onrecord.importer.event;

import java.util.Set;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.ParticipantRole;

/** Whether a telling is worth an event of its own: a particular happening, not a state, a habit or a mere word. */
final class Worth {

    /** What is done by speaking; only worth an event when it is plain who does it to whom. */
    private static final Set<String> SPOKEN =
            Set.of("request", "refusal", "threat", "support", "accusation", "agreement", "concession");

    private final Knowledge knowledge;

    Worth(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    boolean isEvent(Telling telling) {
        if (telling.date() != null) {
            return !isGeneric(telling.trigger());
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

    private boolean isParticularNoun(Telling telling) {
        if (telling.reality() != Reality.FACT || isGeneric(telling.trigger())) {
            return false;
        }
        boolean plural = telling.trigger().token().pos().endsWith("S");
        int needed = plural && !isDefinite(telling.trigger()) ? 2 : 1;
        return telling.participants().size() >= needed
                && (!plural || telling.participants().size() > 1);
    }

    private boolean isParticularDeed(Telling telling) {
        Token verb = telling.trigger().top();
        if (!isPastOrPerfect(telling.trigger().tree(), verb) && telling.block() != BlockKind.HEADLINE) {
            return isProgressive(telling.trigger().tree(), verb) && hasBothSides(telling);
        }
        if (SPOKEN.contains(telling.trigger().kind())) {
            return hasBothSides(telling);
        }
        boolean placed = telling.place() != null && !telling.participants().isEmpty();
        return telling.participants().size() >= 2 || placed;
    }

    private static boolean isParticularPlan(Telling telling) {
        return telling.reality() == Reality.PLAN && telling.participants().size() >= 2 && hasBothSides(telling);
    }

    private static boolean hasBothSides(Telling telling) {
        boolean actor = telling.participants().stream().anyMatch(each -> each.role() == ParticipantRole.ACTOR);
        boolean other =
                telling.participants().stream().map(Participant::role).anyMatch(role -> role != ParticipantRole.ACTOR);
        return actor && other;
    }

    private static boolean isPastOrPerfect(Tree tree, Token verb) {
        if (verb.pos().equals("VBD")) {
            return true;
        }
        return verb.pos().equals("VBN")
                && (verb.is("acl")
                        || tree.children(verb, "aux", "auxpass").stream()
                                .anyMatch(aux -> !Set.of("is", "are", "be").contains(Grammar.lower(aux))));
    }

    private static boolean isProgressive(Tree tree, Token verb) {
        return tree.children(verb, "aux", "auxpass", "cop").stream()
                .anyMatch(aux -> Set.of("is", "are", "was", "were", "been").contains(Grammar.lower(aux)));
    }

    private boolean isGeneric(Trigger trigger) {
        return trigger.isNoun()
                && trigger.tree().children(trigger.token(), "det", "nmod", "amod").stream()
                        .anyMatch(child -> knowledge.is("generic", Grammar.lower(child)));
    }

    private static boolean isDefinite(Trigger trigger) {
        return trigger.tree().children(trigger.token(), "det", "poss").stream()
                .anyMatch(child -> child.is("poss")
                        || Set.of("the", "this", "that", "these", "those").contains(Grammar.lower(child)));
    }
}
