package onrecord.importer.event;

import static onrecord.schema.vocabulary.ParticipantRole.ACTOR;
import static onrecord.schema.vocabulary.ParticipantRole.OTHER;
import static onrecord.schema.vocabulary.ParticipantRole.RECIPIENT;

import java.util.List;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in an event: the arguments of its trigger, and only those. */
final class ParticipantFinder {

    private static final String[] MODIFIERS = {"poss", "nmod", "amod", "compound"};

    private final Knowledge knowledge;
    private final CastIndex cast;
    private final Members members;
    private final Attendance attendance;

    ParticipantFinder(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.members = new Members(knowledge, cast);
        this.attendance = new Attendance(knowledge);
    }

    List<Participant> find(Trigger trigger, @Nullable Integer place) {
        Tree tree = trigger.tree();
        Roles roles = new Roles(members, tree);
        if (trigger.clause() != null) {
            ofClause(trigger, trigger.clause(), roles);
        }
        if (trigger.isNoun()) {
            ofNoun(trigger, roles);
            roles.add(attendance.of(trigger), ACTOR);
        }
        for (int spent : trigger.spent()) {
            ofSpent(tree, tree.token(spent), roles);
        }
        return roles.all().stream()
                .filter(each -> !Integer.valueOf(each.member()).equals(place)
                        || each.role() == ACTOR
                        || cast.isCountry(each.member()))
                .toList();
    }

    private void ofClause(Trigger trigger, Token verb, Roles roles) {
        Tree tree = trigger.tree();
        for (Token subject : Grammar.subjects(tree, verb)) {
            if (subject.index() != trigger.token().index()) {
                roles.add(meant(tree, subject, verb), ACTOR);
            }
        }
        if (!trigger.isNoun() || trigger.token().is("nsubj")) {
            roles.add(Grammar.objects(tree, verb), RECIPIENT);
        }
        ofPrepositions(tree, verb, trigger.token(), roles);
        if (!trigger.isNoun() && !trigger.kind().equals("support")) {
            ofComplement(tree, verb, roles);
        }
    }

    /**
     * Whoever a subject without a name stands for: in "Chad said it would leave" the one who said so, in "issued a letter
     * demanding" the one who issued it.
     */
    private List<Token> meant(Tree tree, Token subject, Token verb) {
        if (!members.of(tree, subject).isEmpty()) {
            return List.of(subject);
        }
        Token above = tree.head(verb);
        if (subject.pos().equals("PRP") && verb.is("ccomp", "acl", "relcl") && above != null) {
            return above.isNoun() ? tree.children(above, "poss") : Grammar.subjects(tree, above);
        }
        Token owner = subject.is("dobj") ? tree.head(subject) : null;
        return owner != null && verb.is("acl") ? Grammar.subjects(tree, owner) : List.of(subject);
    }

    /** "threatened to impose duties on French goods", "demanded that Chad withdraw": those it would be done to. */
    private void ofComplement(Tree tree, Token verb, Roles roles) {
        Token infinitive = Grammar.infinitive(tree, verb);
        Token complement = infinitive == null ? Grammar.clause(tree, verb) : infinitive;
        if (complement != null) {
            roles.add(tree.children(complement, "nsubj", "nsubjpass"), RECIPIENT);
            roles.add(Grammar.objects(tree, complement), RECIPIENT);
            ofPrepositions(tree, complement, complement, roles);
        }
    }

    private void ofNoun(Trigger trigger, Roles roles) {
        Tree tree = trigger.tree();
        Token noun = trigger.token();
        roles.add(
                tree.children(noun, MODIFIERS).stream()
                        .filter(child -> !pointsAhead(tree, child))
                        .toList(),
                ACTOR);
        for (String preposition : List.of("by", "between", "among")) {
            roles.add(Grammar.prepositional(tree, noun, preposition), ACTOR);
        }
        boolean done = knowledge.is("patient", trigger.kind());
        roles.add(Grammar.prepositional(tree, noun, "of"), done ? RECIPIENT : ACTOR);
        ofPrepositions(tree, noun, noun, roles);
        for (Token participle : tree.children(noun, "acl")) {
            roles.add(Grammar.prepositional(tree, participle, "by"), OTHER);
        }
    }

    /** "Speaking at her wedding, Ito …": a pronoun before its sentence's subject means that subject. */
    private static boolean pointsAhead(Tree tree, Token pronoun) {
        return pronoun.pos().equals("PRP$")
                && tree.tokens().stream()
                        .filter(token -> token.is("nsubj", "nsubjpass"))
                        .findFirst()
                        .filter(subject -> subject.index() > pronoun.index())
                        .isPresent();
    }

    private void ofSpent(Tree tree, Token spent, Roles roles) {
        roles.add(tree.children(spent, MODIFIERS), OTHER);
        ofPrepositions(tree, spent, spent, roles);
        for (String preposition : List.of("between", "of", "by", "from")) {
            roles.add(Grammar.prepositional(tree, spent, preposition), OTHER);
        }
    }

    /** Those whom a verb or noun is directed at, behind its prepositions; {@code told} is the event, nobody it is done to. */
    private void ofPrepositions(Tree tree, Token top, Token told, Roles roles) {
        for (Token preposition : tree.children(top, "prep", "dative")) {
            boolean directed = knowledge.is("recipient", Grammar.lower(preposition));
            for (Token object : directed ? tree.children(preposition, "pobj") : List.<Token>of()) {
                if (!tree.isBelow(told, object)) {
                    roles.add(Grammar.withConjuncts(tree, object), RECIPIENT);
                }
            }
        }
    }
}
