package onrecord.importer.event;

import java.util.List;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds where an event happens. */
final class PlaceFinder {

    private final Knowledge knowledge;
    private final CastIndex cast;

    PlaceFinder(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** The place behind a preposition of the event's word, its verb, or what the verb is said of. */
    @Nullable
    Integer find(Trigger trigger) {
        Tree tree = trigger.tree();
        Integer found = below(tree, trigger.token());
        Token clause = trigger.clause();
        if (found == null && clause != null) {
            found = below(tree, clause);
            found = found == null ? below(tree, trigger.arguments().objects(clause)) : found;
            found = found == null ? below(tree, trigger.arguments().subjects(clause)) : found;
        }
        return found;
    }

    private @Nullable Integer below(Tree tree, List<Token> tops) {
        for (Token top : tops) {
            Integer place = below(tree, top);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Integer below(Tree tree, Token top) {
        for (Token preposition : tree.children(top)) {
            if (preposition.is("prep") && knowledge.is("place", preposition.lower())) {
                Integer place = behind(tree, preposition);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** A place named behind a preposition, or whose coast, town or north is: "off the coast of Chile". */
    private @Nullable Integer behind(Tree tree, Token preposition) {
        for (Token object : tree.children(preposition, "pobj")) {
            Integer place = placeAt(List.of(object));
            if (place == null && !object.isName()) {
                place = placeAt(Prepositions.behind(tree, object, "of"));
                place = place == null ? placeAt(tree.children(object, "compound", "poss")) : place;
            }
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Integer placeAt(List<Token> heads) {
        for (Token head : heads) {
            Integer member = cast.memberAt(head);
            if (member != null && cast.isPlace(member)) {
                return member;
            }
        }
        return null;
    }
}
