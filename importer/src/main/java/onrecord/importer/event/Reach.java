package onrecord.importer.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
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

    private final Knowledge knowledge;
    private final CastIndex cast;

    Reach(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** The nearest words below the trigger that name somebody of whom {@code known} says nothing yet. */
    List<Token> of(Trigger trigger, Set<Integer> known) {
        Set<Integer> kin = new HashSet<>();
        for (int member : known) {
            kin.addAll(cast.kin(member));
        }
        boolean anywhere = DONE_TO_PLACES.contains(trigger.type()) || knowledge.is("destination", trigger.kind());
        List<Token> level = new ArrayList<>();
        addBelow(trigger, trigger.top(), anywhere, level);
        if (trigger.top() != trigger.token()) {
            addBelow(trigger, trigger.token(), anywhere, level);
        }
        BitSet seen = new BitSet();
        seen.set(trigger.token().index());
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Token> named = named(level, anywhere, kin);
            if (!named.isEmpty()) {
                return named;
            }
            List<Token> next = new ArrayList<>();
            for (Token token : level) {
                if (!seen.get(token.index())) {
                    seen.set(token.index());
                    addBelow(trigger, token, anywhere, next);
                }
            }
            level = next;
        }
        return List.of();
    }

    private List<Token> named(List<Token> level, boolean anywhere, Set<Integer> known) {
        List<Token> named = new ArrayList<>();
        for (Token token : level) {
            Integer member = cast.memberAt(token);
            if (member != null && (anywhere || !cast.isSpot(member)) && Collections.disjoint(cast.kin(member), known)) {
                named.add(token);
            }
        }
        return named;
    }

    private void addBelow(Trigger trigger, Token top, boolean anywhere, List<Token> below) {
        Tree tree = trigger.tree();
        boolean told = top.index() == trigger.top().index()
                || top.index() == trigger.token().index();
        for (Token child : tree.children(top)) {
            if (!isOutside(tree, child, told) && (anywhere || !isPlace(tree, child))) {
                below.add(child);
            }
        }
    }

    private static boolean isOutside(Tree tree, Token child, boolean told) {
        return switch (child.relation()) {
            case "relcl", "parataxis", "punct", "cc", "appos", "dep", "npadvmod" -> true;
            case "nsubj", "nsubjpass", "csubj", "conj", "agent" -> told;
            case "advcl" -> isAside(tree, child) || isParticipial(tree, child);
            case "prep" -> GrammarWords.ASIDE.contains(child.lower());
            default -> false;
        };
    }

    /** "while the talks went on", but not "if they went on". */
    private static boolean isAside(Tree tree, Token clause) {
        for (Token child : tree.children(clause)) {
            if (child.is("mark") && !GrammarWords.CONDITION.contains(child.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "resigned, leaving Ito in charge": what came of it is done to others. */
    private static boolean isParticipial(Tree tree, Token clause) {
        return clause.pos().equals("VBG")
                && clause.index() > 0
                && tree.token(clause.index() - 1).form().equals(",");
    }

    private boolean isPlace(Tree tree, Token child) {
        if (!child.is("prep") || !knowledge.is("place", child.lower())) {
            return false;
        }
        for (Token object : tree.children(child)) {
            Integer member = object.is("pobj") ? cast.memberAt(object) : null;
            if (member != null && cast.isPlace(member)) {
                return true;
            }
        }
        return false;
    }
}
