package onrecord.importer.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Which members of the cast a noun phrase stands for. */
final class Members {

    private static final int DEEPEST = 3;
    private static final Set<String> BELONGING = Set.of("of", "from", "including", "between", "among", "by", "like");
    private static final String[] MODIFIERS = {"poss", "nmod", "amod", "compound"};

    private final Knowledge knowledge;
    private final CastIndex cast;

    Members(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    Set<Integer> of(Tree tree, Token head) {
        return of(tree, head, 0);
    }

    /** Those who act: "a Bergen man" only says where he is from, where "Bergen's people" and "a Bergen court" act for it. */
    Set<Integer> acting(Tree tree, Token head) {
        Set<Integer> members = of(tree, head);
        if (cast.mentionAt(head).isEmpty() && !knowledge.is("institution", head.lemma())) {
            Set<Integer> owners = new LinkedHashSet<>();
            tree.children(head, "poss").forEach(owner -> owners.addAll(of(tree, owner)));
            members.removeIf(member -> cast.isSpot(member) && !owners.contains(member));
        }
        return members;
    }

    private Set<Integer> of(Tree tree, Token head, int depth) {
        Set<Integer> members = new LinkedHashSet<>();
        cast.mentionAt(head).ifPresent(mention -> members.add(mention.member()));
        if (depth > DEEPEST) {
            return members;
        }
        if (members.isEmpty()) {
            tree.children(head, "appos").forEach(child -> members.addAll(of(tree, child, depth + 1)));
            belonging(tree, head, depth).stream()
                    .filter(member -> !cast.isPerson(member))
                    .forEach(members::add);
        } else {
            including(tree, head).forEach(child -> members.addAll(behind(tree, child, depth)));
        }
        tree.children(head, "conj").forEach(conjunct -> members.addAll(of(tree, conjunct, depth + 1)));
        return members;
    }

    /**
     * Those that the modifiers of a phrase name: "Chadian soldiers", "rebels from Chad". Of people they only say whose:
     * a person's lawyer or cabinet is not that person.
     */
    private Set<Integer> belonging(Tree tree, Token head, int depth) {
        Set<Integer> members = new LinkedHashSet<>();
        tree.children(head, MODIFIERS).forEach(child -> members.addAll(of(tree, child, depth + 1)));
        if (knowledge.is("government", head.lemma())) {
            List.copyOf(members).forEach(member -> cast.landOf(member).ifPresent(members::add));
        }
        if (members.isEmpty()) {
            tree.children(head, "prep", "acl").forEach(child -> members.addAll(behind(tree, child, depth)));
            tree.children(head, "acl").stream()
                    .filter(child -> knowledge.is("backing", child.lemma()))
                    .forEach(child -> Grammar.prepositional(tree, child, "by")
                            .forEach(agent -> members.addAll(of(tree, agent, depth + 1))));
        }
        return members;
    }

    private Set<Integer> behind(Tree tree, Token preposition, int depth) {
        Set<Integer> members = new LinkedHashSet<>();
        String word = preposition.lower();
        if (BELONGING.contains(word) || knowledge.is("place", word) || knowledge.is("recipient", word)) {
            for (Token object : tree.children(preposition, "pobj")) {
                members.addAll(of(tree, object, depth + 1));
            }
        }
        return members;
    }

    private static List<Token> including(Tree tree, Token head) {
        return tree.children(head, "prep").stream()
                .filter(child -> child.lower().equals("including"))
                .toList();
    }
}
