package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.importer.entity.Mention;
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

    @Nullable
    Integer find(Trigger trigger) {
        Tree tree = trigger.tree();
        for (Token top : tops(trigger)) {
            for (Token preposition : tree.children(top, "prep")) {
                Optional<Integer> place = behind(tree, preposition);
                if (place.isPresent() && knowledge.is("place", preposition.lower())) {
                    return place.get();
                }
            }
        }
        return null;
    }

    private static List<Token> tops(Trigger trigger) {
        List<Token> tops = new ArrayList<>(List.of(trigger.token()));
        Token clause = trigger.clause();
        if (clause != null) {
            tops.add(clause);
            tops.addAll(Grammar.objects(trigger.tree(), clause));
            tops.addAll(Grammar.subjects(trigger.tree(), clause));
        }
        return tops;
    }

    /** A place named behind a preposition, or whose coast, town or north is: "off the coast of Chile". */
    private Optional<Integer> behind(Tree tree, Token preposition) {
        List<Token> candidates = new ArrayList<>();
        for (Token object : tree.children(preposition, "pobj")) {
            candidates.add(object);
            if (!object.isName()) {
                candidates.addAll(Grammar.prepositional(tree, object, "of"));
                candidates.addAll(tree.children(object, "compound", "poss"));
            }
        }
        return candidates.stream()
                .flatMap(candidate -> cast.mentionAt(candidate).stream())
                .map(Mention::member)
                .filter(cast::isPlace)
                .findFirst();
    }
}
