package onrecord.importer.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.EventType;

/** Whom an event reaches when no argument of its trigger says so: whoever is named nearest below it. */
final class Reach {

    private static final int DEEPEST = 7;
    /** What is done to a place is done where it happens. */
    private static final Set<EventType> DONE_TO_PLACES = Set.of(
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.RETREAT,
            EventType.AID,
            EventType.ASSAULT,
            EventType.CONCEDE,
            EventType.SANCTION,
            EventType.THREATEN);

    private static final Set<String> ASIDE = Set.of("according", "during", "since", "until", "before", "despite");
    private static final Set<String> CONDITION = Set.of("unless", "if", "until");

    private final Knowledge knowledge;
    private final CastIndex cast;

    Reach(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** The nearest words below the trigger that name somebody of whom {@code known} says nothing yet. */
    List<Token> of(Trigger trigger, Set<Integer> known) {
        Tree tree = trigger.tree();
        Set<Integer> kin = new HashSet<>();
        known.forEach(member -> kin.addAll(cast.kin(member)));
        List<Token> level = below(trigger, trigger.top());
        if (trigger.top() != trigger.token()) {
            level.addAll(below(trigger, trigger.token()));
        }
        Set<Integer> seen = new HashSet<>();
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Token> named =
                    level.stream().filter(token -> names(trigger, token, kin)).toList();
            if (!named.isEmpty()) {
                return named;
            }
            List<Token> next = new ArrayList<>();
            for (Token token : level) {
                if (seen.add(token.index()) && token.index() != trigger.token().index()) {
                    next.addAll(below(trigger, token));
                }
            }
            level = next;
        }
        return List.of();
    }

    private boolean names(Trigger trigger, Token token, Set<Integer> known) {
        boolean anywhere = DONE_TO_PLACES.contains(trigger.type()) || knowledge.is("destination", trigger.kind());
        return cast.memberAt(token)
                .filter(member -> anywhere || !cast.isSpot(member.index()))
                .filter(member -> !known.contains(member.index()))
                .filter(member -> cast.kin(member.index()).stream().noneMatch(known::contains))
                .isPresent();
    }

    private List<Token> below(Trigger trigger, Token top) {
        Tree tree = trigger.tree();
        List<Token> below = new ArrayList<>();
        for (Token child : tree.children(top)) {
            boolean told = top.index() == trigger.top().index()
                    || top.index() == trigger.token().index();
            if (!isOutside(tree, child, told) && !isPlace(trigger, child)) {
                below.add(child);
            }
        }
        return below;
    }

    private static boolean isOutside(Tree tree, Token child, boolean told) {
        if (child.is("relcl", "parataxis", "punct", "cc", "appos", "dep", "npadvmod")
                || told && child.is("nsubj", "nsubjpass", "csubj", "conj", "agent")) {
            return true;
        }
        boolean aside = child.is("advcl")
                && tree.children(child, "mark", "advmod").stream()
                        .anyMatch(mark -> mark.is("mark") && !CONDITION.contains(mark.lower()));
        return aside || isParticipial(tree, child) || child.is("prep") && ASIDE.contains(child.lower());
    }

    /** "resigned, leaving Ito in charge": what came of it is done to others. */
    private static boolean isParticipial(Tree tree, Token child) {
        return child.is("advcl")
                && child.pos().equals("VBG")
                && child.index() > 0
                && tree.token(child.index() - 1).form().equals(",");
    }

    private boolean isPlace(Trigger trigger, Token child) {
        return child.is("prep")
                && !DONE_TO_PLACES.contains(trigger.type())
                && !knowledge.is("destination", trigger.kind())
                && knowledge.is("place", child.lower())
                && trigger.tree().children(child, "pobj").stream()
                        .anyMatch(object -> cast.memberAt(object)
                                .filter(member -> cast.isPlace(member.index()))
                                .isPresent());
    }
}
