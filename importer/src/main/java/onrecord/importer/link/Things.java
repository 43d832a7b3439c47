package onrecord.importer.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.event.trigger.Animacy;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;

/** The things that an event is told of: of "the court struck down the tax bill" the bill and the tax. */
final class Things {

    private final Animacy animacy;
    private final Set<String> beforeThings;

    Things(WordGroups words, Animacy animacy) {
        this.animacy = animacy;
        this.beforeThings = words.get("thing");
    }

    /** Their lemmas. */
    Set<String> of(Sentences sentences, Event event) {
        Set<String> things = new HashSet<>();
        for (Span mention : event.mentions()) {
            Sentence sentence = sentences.at(mention.start());
            if (sentence != null) {
                Tree tree = sentences.tree(sentence);
                for (Token token : sentence.tokens()) {
                    if (mention.encloses(token.span()) && token.lemma().equals(event.trigger())) {
                        addOf(tree, token, things);
                    }
                }
            }
        }
        return things;
    }

    private void addOf(Tree tree, Token trigger, Set<String> things) {
        for (Token head : heads(tree, trigger)) {
            if (isThing(head) && (head.is("dobj", "nsubjpass") || !animacy.mayAct(head))) {
                things.add(head.lemma());
                addKind(tree, head, things);
            }
        }
    }

    private List<Token> heads(Tree tree, Token trigger) {
        if (trigger.isNoun()) {
            return List.of(trigger);
        }
        List<Token> objects = new ArrayList<>(tree.children(trigger, "dobj", "nsubjpass"));
        for (Token preposition : tree.children(trigger, "prep")) {
            if (beforeThings.contains(preposition.lower())) {
                objects.addAll(tree.children(preposition, "pobj"));
            }
        }
        return objects.isEmpty() ? tree.children(trigger, "nsubj") : objects;
    }

    /** "the tax bill" is a bill and about a tax. */
    private static void addKind(Tree tree, Token head, Set<String> things) {
        for (Token child : tree.children(head)) {
            if (child.is("compound", "nmod") && child.index() == head.index() - 1 && isThing(child)) {
                things.add(child.lemma());
            }
        }
    }

    static boolean isThing(Token token) {
        return token.isNoun() && !token.isName();
    }
}
