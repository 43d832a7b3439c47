package onrecord.importer.event.trigger;

import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Which verb carries an event noun: "held talks", "the talks took place", "took part in a summit". */
final class Carrying {

    private final Knowledge knowledge;

    Carrying(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The noun with the verb that carries it, if one does. */
    Trigger carried(Trigger noun) {
        Tree tree = noun.tree();
        Token top = measured(tree, noun.token());
        Token head = tree.head(top);
        if (head == null) {
            return noun;
        }
        if (head.isVerb() && isCarrying(noun.arguments(), head, top)) {
            return noun.carriedBy(head);
        }
        Token verb = head.is("prep") ? tree.head(head) : null;
        return verb != null && knowledge.is("light-with", verb, head) ? noun.carriedBy(verb) : noun;
    }

    private boolean isCarrying(Arguments arguments, Token verb, Token noun) {
        return isObject(arguments.tree(), noun, verb) && knowledge.is("light", verb.lemma())
                || noun.is("nsubj", "nsubjpass")
                        && (knowledge.is("happening", verb.lemma()) || isHarm(arguments, verb));
    }

    private boolean isHarm(Arguments arguments, Token verb) {
        Trigger told = knowledge.lexicon().verb(arguments, verb);
        return told != null && knowledge.is("harm", told.kind());
    }

    private static boolean isObject(Tree tree, Token noun, Token verb) {
        return noun.is("dobj") || noun.is("nsubjpass") && Arguments.isPassive(tree, verb);
    }

    /** "a round of talks", "a series of attacks": the round, the series. */
    private Token measured(Tree tree, Token noun) {
        Token of = tree.head(noun);
        Token measure = of != null && of.is("prep") && of.lemma().equals("of") ? tree.head(of) : null;
        return measure != null && knowledge.is("measure", measure.lemma()) ? measure : noun;
    }
}
