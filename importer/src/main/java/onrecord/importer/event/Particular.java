package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
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
        Tree tree = trigger.tree();
        if (!knowledge.is("incident", trigger.kind()) || isGeneric(trigger)) {
            return false;
        }
        if (knowledge.is("measured", trigger.kind())) {
            return true;
        }
        if (trigger.isNoun()) {
            return isOne(tree, trigger.token(), telling.block());
        }
        List<Token> arguments = new ArrayList<>(trigger.clauses().objects(trigger.top()));
        List<Token> subjects = trigger.clauses().subjects(trigger.top());
        arguments.addAll(subjects);
        if (knowledge.is("official", trigger.kind()) && subjects.stream().anyMatch(this::isInstitution)) {
            return true;
        }
        return arguments.stream().anyMatch(token -> token.isNoun() && isOne(tree, token, telling.block()));
    }

    /** Counted, or with an article; headlines have none. */
    private boolean isOne(Tree tree, Token noun, BlockKind block) {
        List<Token> before = tree.children(noun, "det", "poss", "num", "nummod", "nmod", "amod", "qmod");
        boolean numbered = before.stream().anyMatch(child -> child.pos().equals("CD"))
                || noun.pos().equals("CD")
                || knowledge.is("measure", noun.lemma());
        boolean pointed = before.stream()
                .anyMatch(child -> child.is("poss") || child.is("det") && !knowledge.is("generic", child.lower()));
        boolean uncounted = before.stream().anyMatch(child -> knowledge.is("uncounted", child.lower()));
        return numbered || !uncounted && (pointed || block == BlockKind.HEADLINE || noun.isName());
    }

    boolean isGeneric(Trigger trigger) {
        return trigger.isNoun()
                && trigger.tree().children(trigger.token(), "det", "nmod", "amod").stream()
                        .anyMatch(child -> knowledge.is("generic", child.lower()));
    }

    /** "the mayor's veto", "a vote by lawmakers": what somebody in office does happens once, named or not. */
    boolean isOfOffice(Trigger trigger) {
        Tree tree = trigger.tree();
        List<Token> owners = new ArrayList<>(tree.children(trigger.token(), "poss"));
        owners.addAll(Phrases.behind(tree, trigger.token(), "by"));
        return knowledge.is("official", trigger.kind())
                && !trigger.token().pos().endsWith("S")
                && owners.stream().anyMatch(owner -> owner.isNoun() && (isInstitution(owner) || isOfficer(owner)));
    }

    private boolean isInstitution(Token noun) {
        return knowledge.is("institution", noun.lemma()) || knowledge.is("government", noun.lemma());
    }

    private boolean isOfficer(Token noun) {
        return knowledge.is("officer", noun.lemma());
    }
}
