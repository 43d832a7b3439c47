package onrecord.importer.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.event.Animacy;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;

/** The things that an event is told of: of "the court struck down the tax bill" the bill and the tax. */
final class Things {

    /** Prepositions before what is voted on or opposed to, rather than where and when. */
    private static final Set<String> TOPIC = Set.of("on", "to", "against", "for", "over");

    private final Animacy animacy = new Animacy(Set.of());

    Set<String> of(Facts facts, Event event) {
        Set<String> things = new HashSet<>();
        for (Span mention : event.mentions()) {
            Sentence sentence = facts.sentenceAt(mention.start());
            if (sentence != null) {
                Tree tree = facts.tree(sentence);
                sentence.tokens().stream()
                        .filter(token ->
                                mention.encloses(token.span()) && token.lemma().equals(event.trigger()))
                        .flatMap(token -> heads(tree, token))
                        .filter(head -> isThing(head) && (head.is("dobj", "nsubjpass") || !animacy.mayAct(head)))
                        .flatMap(head -> withKind(tree, head))
                        .forEach(thing -> things.add(thing.lemma()));
            }
        }
        return things;
    }

    private static Stream<Token> heads(Tree tree, Token trigger) {
        if (trigger.isNoun()) {
            return Stream.of(trigger);
        }
        List<Token> objects = new ArrayList<>(tree.children(trigger, "dobj", "nsubjpass"));
        tree.children(trigger, "prep").stream()
                .filter(preposition -> TOPIC.contains(preposition.lower()))
                .forEach(preposition -> objects.addAll(tree.children(preposition, "pobj")));
        return objects.isEmpty() ? tree.children(trigger, "nsubj").stream() : objects.stream();
    }

    /** "the tax bill" is a bill and about a tax. */
    private static Stream<Token> withKind(Tree tree, Token head) {
        Stream<Token> kind = tree.children(head, "compound", "nmod").stream()
                .filter(child -> child.index() == head.index() - 1 && isThing(child));
        return Stream.concat(Stream.of(head), kind);
    }

    static boolean isThing(Token token) {
        return token.isNoun() && !token.isName();
    }
}
