package onrecord.importer.event;

import static onrecord.schema.vocabulary.ParticipantRole.ACTOR;
import static onrecord.schema.vocabulary.ParticipantRole.OTHER;
import static onrecord.schema.vocabulary.ParticipantRole.RECIPIENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private final Reach reach;
    private final Agents agents;

    ParticipantFinder(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.members = new Members(knowledge, cast);
        this.attendance = new Attendance(knowledge);
        this.reach = new Reach(knowledge, cast);
        this.agents = new Agents(knowledge, cast);
    }

    List<Participant> find(Trigger trigger, @Nullable Integer place) {
        Tree tree = trigger.tree();
        ParticipantRoles roles = new ParticipantRoles(members, agents, tree);
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
        if (isOneSided(trigger, roles)) {
            roles.add(reach.of(trigger, roles.members()), RECIPIENT);
        }
        return roles.all().stream()
                .filter(each -> agents.mayTakePart(each.member()))
                .filter(each -> !cast.isFeature(each.member()) || each.role() == ACTOR && !trigger.isNoun())
                .filter(each -> !Integer.valueOf(each.member()).equals(place)
                        || each.role() == ACTOR
                        || cast.isLand(each.member())
                        || knowledge.is("destination", trigger.kind()))
                .toList();
    }

    private boolean isOneSided(Trigger trigger, ParticipantRoles roles) {
        boolean mutual =
                knowledge.is("reciprocal", trigger.kind()) && roles.all().size() > 1;
        return trigger.clause() != null && !mutual && roles.all().stream().allMatch(each -> each.role() == ACTOR);
    }

    private void ofClause(Trigger trigger, Token verb, ParticipantRoles roles) {
        Tree tree = trigger.tree();
        List<Token> subjects = Grammar.subjects(tree, verb);
        for (Token subject : subjects.isEmpty() ? resolved(tree, verb) : subjects) {
            if (subject.index() != trigger.token().index()) {
                roles.add(meant(tree, subject, verb), ACTOR);
            }
        }
        List<Token> objects = Grammar.objects(tree, verb);
        if (Grammar.isPassive(tree, verb) && knowledge.is("sent", trigger.kind())) {
            roles.add(objects, ACTOR);
        }
        if (!trigger.isNoun() || trigger.token().is("nsubj")) {
            roles.add(objects, RECIPIENT);
        } else if (!objects.contains(trigger.token())) {
            roles.add(objects, OTHER);
        }
        ofPrepositions(tree, verb, trigger.token(), roles);
        for (String preposition : List.of("between", "among")) {
            boolean theirs = trigger.token().is("nsubj");
            roles.add(Grammar.prepositional(tree, verb, preposition), theirs ? ACTOR : RECIPIENT);
        }
        for (Token at = trigger.token(); at != null && at != verb; at = tree.head(at)) {
            if (at.isVerb()) {
                roles.add(Grammar.objects(tree, at), RECIPIENT);
                ofPrepositions(tree, at, trigger.token(), roles);
            }
        }
        if (knowledge.is("answer", trigger.kind())) {
            answered(tree, verb, objects).forEach(noun -> {
                roles.add(Grammar.prepositional(tree, noun, "from"), RECIPIENT);
                roles.add(Grammar.prepositional(tree, noun, "by"), RECIPIENT);
            });
        }
        if (!trigger.isNoun() && !trigger.kind().equals("support")) {
            ofComplement(tree, verb, roles);
        }
    }

    /** "rejected an offer by Torres", "refused to go despite pressure from Chad": what it answers. */
    private List<Token> answered(Tree tree, Token verb, List<Token> objects) {
        Token infinitive = Grammar.infinitive(tree, verb);
        Stream<Token> beside = Stream.of(verb, infinitive == null ? verb : infinitive)
                .flatMap(each -> Stream.of("despite", "amid", "under")
                        .flatMap(preposition -> Grammar.prepositional(tree, each, preposition).stream()));
        return Stream.concat(objects.stream(), beside)
                .filter(noun -> knowledge.is("asking", noun.lemma()))
                .toList();
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

    /** "announced plans to buy the bank": whoever announced them. */
    private List<Token> resolved(Tree tree, Token verb) {
        Token noun = verb.is("acl", "relcl") && Grammar.isInfinitive(tree, verb) ? tree.head(verb) : null;
        Token above = noun != null && noun.is("dobj") ? tree.head(noun) : null;
        return noun != null
                        && above != null
                        && knowledge.is("resolved", noun.lemma())
                        && knowledge.is("declaring", above.lemma())
                ? Grammar.subjects(tree, above)
                : List.of();
    }

    /** "threatened to tax French goods", "demanded that Chad withdraw", "sent troops to help Mali": whom it is done to. */
    private void ofComplement(Tree tree, Token verb, ParticipantRoles roles) {
        Token infinitive = Grammar.infinitive(tree, verb);
        Token complement = infinitive == null ? Grammar.clause(tree, verb) : infinitive;
        List<Token> complements = new ArrayList<>(Grammar.purposes(tree, verb));
        if (complement != null) {
            complements.add(0, complement);
        }
        for (Token each : complements) {
            roles.add(tree.children(each, "nsubj", "nsubjpass"), RECIPIENT);
            roles.add(Grammar.objects(tree, each), RECIPIENT);
            ofPrepositions(tree, each, each, roles);
        }
    }

    private void ofNoun(Trigger trigger, ParticipantRoles roles) {
        Tree tree = trigger.tree();
        Token noun = trigger.token();
        for (Token modifier : tree.children(noun, MODIFIERS)) {
            if (!pointsAhead(tree, modifier)) {
                roles.add(List.of(modifier), isAim(trigger, modifier) ? RECIPIENT : ACTOR);
            }
        }
        for (String preposition : List.of("by", "between", "among")) {
            roles.add(Grammar.prepositional(tree, noun, preposition), ACTOR);
        }
        boolean done = knowledge.is("patient", trigger.kind());
        roles.add(Grammar.prepositional(tree, noun, "of"), done ? RECIPIENT : ACTOR);
        ofPrepositions(tree, noun, noun, roles);
        Grammar.purposesOf(tree, noun).forEach(purpose -> roles.add(tree.children(purpose, "dobj"), RECIPIENT));
        for (Token participle : tree.children(noun, "acl")) {
            roles.add(Grammar.prepositional(tree, participle, "by"), OTHER);
        }
    }

    /** "the Kenya trip": where to, where "the Kenyan visit" may be from there. */
    private boolean isAim(Trigger trigger, Token modifier) {
        return knowledge.is("destination", trigger.kind())
                && modifier.is("compound", "nmod")
                && modifier.isName()
                && cast.memberAt(modifier)
                        .filter(member -> cast.isPlace(member.index()))
                        .isPresent();
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

    private void ofSpent(Tree tree, Token spent, ParticipantRoles roles) {
        roles.add(tree.children(spent, MODIFIERS), OTHER);
        ofPrepositions(tree, spent, spent, roles);
        for (String preposition : List.of("between", "of", "by", "from")) {
            roles.add(Grammar.prepositional(tree, spent, preposition), OTHER);
        }
    }

    /** Those whom a verb or noun is directed at, behind its prepositions; {@code told} is the event, nobody it is done to. */
    private void ofPrepositions(Tree tree, Token top, Token told, ParticipantRoles roles) {
        for (Token preposition : Grammar.prepositions(tree, top)) {
            boolean directed = knowledge.is("recipient", preposition.lower());
            for (Token object : tree.children(preposition, "pobj")) {
                if ((directed || knowledge.is("directed", object.lemma()))
                        && !tree.isBelow(told, object)
                        && !isWhere(preposition, object)) {
                    roles.add(Grammar.withConjuncts(tree, object), RECIPIENT);
                }
            }
        }
    }

    /** "filed in Goshen": where, not at whom. */
    private boolean isWhere(Token preposition, Token object) {
        return preposition.lower().equals("in")
                && cast.memberAt(object)
                        .filter(member -> cast.isSpot(member.index()))
                        .isPresent();
    }
}
