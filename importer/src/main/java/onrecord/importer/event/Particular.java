package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;

/** Whether a telling's words speak of particular people or things, or of any. */
final class Particular {

    private final Knowledge knowledge;

    Particular(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether it is an incident that happens to particular people or things, named or not: "two men were arrested". */
    boolean isOfSomebody(Telling telling) {
        Trigger trigger = telling.trigger();
        if (!knowledge.is("incident", trigger.kind()) || isGeneric(trigger)) {
            return false;
        }
        if (knowledge.is("measured", trigger.kind())) {
            return true;
        }
        if (trigger.isNoun()) {
            return isOne(trigger.tree(), trigger.token(), telling.block());
        }
        List<Token> subjects = trigger.arguments().subjects(trigger.top());
        return isAnyOne(telling, trigger.arguments().objects(trigger.top()))
                || isAnyOne(telling, subjects)
                || knowledge.is("official", trigger.kind()) && hasInstitution(subjects);
    }

    private boolean isAnyOne(Telling telling, List<Token> arguments) {
        for (Token each : arguments) {
            if (each.isNoun() && isOne(telling.trigger().tree(), each, telling.block())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInstitution(List<Token> subjects) {
        for (Token subject : subjects) {
            if (isInstitution(subject)) {
                return true;
            }
        }
        return false;
    }

    /** Counted, or with an article; headlines have none. */
    private boolean isOne(Tree tree, Token noun, BlockKind block) {
        boolean pointed = block == BlockKind.HEADLINE || noun.isName();
        boolean uncounted = false;
        for (Token child : tree.children(noun)) {
            if (child.is("det", "poss", "num", "nummod", "nmod", "amod", "qmod")) {
                if (child.pos().equals("CD")) {
                    return true;
                }
                pointed |= child.is("poss") || child.is("det") && !knowledge.is("generic", child.lower());
                uncounted |= knowledge.is("uncounted", child.lower());
            }
        }
        return pointed && !uncounted || noun.pos().equals("CD") || knowledge.is("measure", noun.lemma());
    }

    boolean isGeneric(Trigger trigger) {
        if (trigger.isNoun()) {
            for (Token child : trigger.tree().children(trigger.token())) {
                if (child.is("det", "nmod", "amod") && knowledge.is("generic", child.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the mayor's veto", "a vote by lawmakers": what somebody in office does happens once, named or not. */
    boolean isOfOffice(Trigger trigger) {
        if (trigger.token().pos().endsWith("S") || !knowledge.is("official", trigger.kind())) {
            return false;
        }
        Tree tree = trigger.tree();
        List<Token> owners = new ArrayList<>(tree.children(trigger.token(), "poss"));
        owners.addAll(Prepositions.behind(tree, trigger.token(), "by"));
        for (Token owner : owners) {
            if (owner.isNoun() && (isInstitution(owner) || knowledge.is("officer", owner.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInstitution(Token noun) {
        return knowledge.is("institution", noun.lemma()) || knowledge.is("government", noun.lemma());
    }
}
