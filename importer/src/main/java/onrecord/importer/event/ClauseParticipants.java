package onrecord.importer.event;

import static onrecord.schema.vocabulary.ParticipantRole.ACTOR;
import static onrecord.schema.vocabulary.ParticipantRole.OTHER;
import static onrecord.schema.vocabulary.ParticipantRole.RECIPIENT;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event as the verb that tells it says: its subjects, objects and complements. */
final class ClauseParticipants {

    private final Knowledge knowledge;
    private final Members members;
    private final Directed directed;

    ClauseParticipants(Knowledge knowledge, Members members, Directed directed) {
        this.knowledge = knowledge;
        this.members = members;
        this.directed = directed;
    }

    void add(Trigger trigger, Token verb, ParticipantRoles roles) {
        addSubjects(trigger, verb, roles);
        List<Token> objects = trigger.arguments().objects(verb);
        addObjects(trigger, verb, objects, roles);
        addPrepositions(trigger, verb, roles);
        addBetween(trigger, verb, roles);
        if (knowledge.is("answer", trigger.kind())) {
            addAnswered(trigger.tree(), verb, objects, roles);
        }
        if (!trigger.isNoun() && !trigger.kind().equals("support")) {
            addComplements(trigger.arguments(), verb, roles);
        }
    }

    private void addSubjects(Trigger trigger, Token verb, ParticipantRoles roles) {
        List<Token> subjects = trigger.arguments().subjects(verb);
        for (Token subject : subjects.isEmpty() ? resolved(trigger.arguments(), verb) : subjects) {
            if (subject.index() != trigger.token().index()) {
                roles.add(meant(trigger.arguments(), subject, verb), ACTOR);
            }
        }
    }

    private void addObjects(Trigger trigger, Token verb, List<Token> objects, ParticipantRoles roles) {
        if (knowledge.is("sent", trigger.kind()) && Arguments.isPassive(trigger.tree(), verb)) {
            roles.add(objects, ACTOR);
        }
        if (!trigger.isNoun() || trigger.token().is("nsubj")) {
            roles.add(objects, RECIPIENT);
        } else if (!objects.contains(trigger.token())) {
            roles.add(objects, OTHER);
        }
    }

    private void addPrepositions(Trigger trigger, Token verb, ParticipantRoles roles) {
        Tree tree = trigger.tree();
        List<Token> prepositions = Prepositions.of(tree, verb);
        directed.add(tree, prepositions, trigger.token(), roles);
        boolean theirs = trigger.token().is("nsubj");
        roles.add(Prepositions.behind(tree, prepositions, "between"), theirs ? ACTOR : RECIPIENT);
        roles.add(Prepositions.behind(tree, prepositions, "among"), theirs ? ACTOR : RECIPIENT);
    }

    /** Those of the verbs between the event's noun and the verb that carries it. */
    private void addBetween(Trigger trigger, Token verb, ParticipantRoles roles) {
        Tree tree = trigger.tree();
        for (Token at = trigger.token(); at != null && at != verb; at = tree.head(at)) {
            if (at.isVerb()) {
                roles.add(trigger.arguments().objects(at), RECIPIENT);
                directed.add(tree, Prepositions.of(tree, at), trigger.token(), roles);
            }
        }
    }

    /** "rejected an offer by Torres", "refused to go despite pressure from Chad": whoever is answered. */
    private void addAnswered(Tree tree, Token verb, List<Token> objects, ParticipantRoles roles) {
        List<Token> asked = new ArrayList<>(objects);
        addCircumstances(tree, verb, asked);
        Token infinitive = Subordinate.infinitive(tree, verb);
        if (infinitive != null) {
            addCircumstances(tree, infinitive, asked);
        }
        for (Token noun : asked) {
            if (knowledge.is("asking", noun.lemma())) {
                List<Token> prepositions = Prepositions.of(tree, noun);
                roles.add(Prepositions.behind(tree, prepositions, "from"), RECIPIENT);
                roles.add(Prepositions.behind(tree, prepositions, "by"), RECIPIENT);
            }
        }
    }

    private static void addCircumstances(Tree tree, Token verb, List<Token> nouns) {
        List<Token> prepositions = Prepositions.of(tree, verb);
        nouns.addAll(Prepositions.behind(tree, prepositions, "despite"));
        nouns.addAll(Prepositions.behind(tree, prepositions, "amid"));
        nouns.addAll(Prepositions.behind(tree, prepositions, "under"));
    }

    /**
     * Whoever a subject without a name stands for: in "Chad said it would leave" the one who said so, in "issued a letter
     * demanding" the one who issued it.
     */
    private List<Token> meant(Arguments arguments, Token subject, Token verb) {
        Tree tree = arguments.tree();
        boolean reported = subject.pos().equals("PRP") && verb.is("ccomp", "acl", "relcl");
        if (!reported && !(subject.is("dobj") && verb.is("acl"))
                || !members.of(tree, subject).isEmpty()) {
            return List.of(subject);
        }
        Token above = reported ? tree.head(verb) : null;
        if (above != null) {
            return above.isNoun() ? tree.children(above, "poss") : arguments.subjects(above);
        }
        Token owner = subject.is("dobj") ? tree.head(subject) : null;
        return owner != null && verb.is("acl") ? arguments.subjects(owner) : List.of(subject);
    }

    /** "announced plans to buy the bank": whoever announced them. */
    private List<Token> resolved(Arguments arguments, Token verb) {
        Tree tree = arguments.tree();
        Token noun = verb.is("acl", "relcl") && Subordinate.isInfinitive(tree, verb) ? tree.head(verb) : null;
        Token above = noun != null && noun.is("dobj") ? tree.head(noun) : null;
        return noun != null
                        && above != null
                        && knowledge.is("resolved", noun.lemma())
                        && knowledge.is("declaring", above.lemma())
                ? arguments.subjects(above)
                : List.of();
    }

    /** "threatened to tax French goods", "demanded that Chad withdraw", "sent troops to help Mali": whom it is done to. */
    private void addComplements(Arguments arguments, Token verb, ParticipantRoles roles) {
        Tree tree = arguments.tree();
        Token infinitive = Subordinate.infinitive(tree, verb);
        Token complement = infinitive == null ? Subordinate.clause(tree, verb) : infinitive;
        addComplement(arguments, complement, roles);
        for (Token purpose : Subordinate.purposes(tree, verb)) {
            addComplement(arguments, purpose, roles);
        }
    }

    private void addComplement(Arguments arguments, @Nullable Token verb, ParticipantRoles roles) {
        if (verb != null) {
            Tree tree = arguments.tree();
            roles.add(tree.children(verb, "nsubj", "nsubjpass"), RECIPIENT);
            roles.add(arguments.objects(verb), RECIPIENT);
            directed.add(tree, Prepositions.of(tree, verb), verb, roles);
        }
    }
}
