package onrecord.importer.link;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.event.Event;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Whose a noun is said to be behind it: "the agreement of Chad". */
record Owners(Set<Integer> members) {

    static Owners of(Facts facts, Tree tree, Token noun) {
        return new Owners(tree.children(noun, "prep").stream()
                .filter(preposition -> preposition.lower().equals("of"))
                .flatMap(preposition -> tree.children(preposition, "pobj").stream())
                .flatMap(object -> Stream.ofNullable(facts.memberAt(object)))
                .collect(Collectors.toSet()));
    }

    boolean mayHave(Event event) {
        return members.isEmpty() || event.participants().stream().anyMatch(each -> members.contains(each.member()));
    }
}
