package onrecord.importer.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Which members of the cast a noun phrase stands for. */
final class Members {

    private static final int DEEPEST = 3;

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
        if (!members.isEmpty() && cast.mentionAt(head) == null && !knowledge.is("institution", head.lemma())) {
            Set<Integer> owners = new LinkedHashSet<>();
            for (Token owner : tree.children(head, "poss")) {
                owners.addAll(of(tree, owner));
            }
            members.removeIf(member -> cast.isSpot(member) && !owners.contains(member));
        }
        return members;
    }

    private Set<Integer> of(Tree tree, Token head, int depth) {
        Set<Integer> members = new LinkedHashSet<>();
        Mention mention = cast.mentionAt(head);
        if (mention != null) {
            members.add(mention.member());
        }
        if (depth > DEEPEST || tree.children(head).isEmpty()) {
            return members;
        }
        if (mention == null) {
            addUnnamed(tree, head, depth, members);
        } else {
            addIncluded(tree, head, depth, members);
        }
        for (Token child : tree.children(head)) {
            if (child.is("conj")) {
                members.addAll(of(tree, child, depth + 1));
            }
        }
        return members;
    }

    /** Those that a phrase without a name names beside its head. */
    private void addUnnamed(Tree tree, Token head, int depth, Set<Integer> members) {
        for (Token child : tree.children(head)) {
            if (child.is("appos")) {
                members.addAll(of(tree, child, depth + 1));
            }
        }
        for (int member : belonging(tree, head, depth)) {
            if (!cast.isPerson(member)) {
                members.add(member);
            }
        }
    }

    /** "five countries, including Chad" */
    private void addIncluded(Tree tree, Token head, int depth, Set<Integer> members) {
        for (Token child : tree.children(head)) {
            if (child.is("prep") && child.lower().equals("including")) {
                addBehind(tree, child, depth, members);
            }
        }
    }

    /**
     * Those that the modifiers of a phrase name: "Chadian soldiers", "rebels from Chad". Of people they only say whose:
     * a person's lawyer or cabinet is not that person.
     */
    private Set<Integer> belonging(Tree tree, Token head, int depth) {
        Set<Integer> members = new LinkedHashSet<>();
        for (Token child : tree.children(head)) {
            if (child.is("poss", "nmod", "amod", "compound")) {
                members.addAll(of(tree, child, depth + 1));
            }
        }
        if (!members.isEmpty() && knowledge.is("government", head.lemma())) {
            for (int member : List.copyOf(members)) {
                Integer land = cast.landOf(member);
                if (land != null) {
                    members.add(land);
                }
            }
        }
        if (members.isEmpty()) {
            addBehindPrepositions(tree, head, depth, members);
        }
        return members;
    }

    private void addBehindPrepositions(Tree tree, Token head, int depth, Set<Integer> members) {
        for (Token child : tree.children(head)) {
            if (child.is("prep", "acl")) {
                addBehind(tree, child, depth, members);
            }
        }
        for (Token child : tree.children(head)) {
            if (child.is("acl") && knowledge.is("backing", child.lemma())) {
                for (Token agent : Prepositions.behind(tree, child, "by")) {
                    members.addAll(of(tree, agent, depth + 1));
                }
            }
        }
    }

    private void addBehind(Tree tree, Token preposition, int depth, Set<Integer> members) {
        String word = preposition.lower();
        if (GrammarWords.BELONGING.contains(word) || knowledge.is("place", word) || knowledge.is("recipient", word)) {
            for (Token object : tree.children(preposition)) {
                if (object.is("pobj")) {
                    members.addAll(of(tree, object, depth + 1));
                }
            }
        }
    }
}
