package onrecord.importer.event;

import static onrecord.schema.vocabulary.ParticipantRole.ACTOR;
import static onrecord.schema.vocabulary.ParticipantRole.OTHER;
import static onrecord.schema.vocabulary.ParticipantRole.RECIPIENT;

import java.util.List;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.event.grammar.Subordinate;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Who takes part in an event as the phrases of its nouns say: "the Chad-Mali talks", "an attack by rebels on the port". */
final class NounParticipants {

    private static final String[] MODIFIERS = {"poss", "nmod", "amod", "compound"};

    private final Knowledge knowledge;
    private final CastIndex cast;
    private final Directed directed;

    NounParticipants(Knowledge knowledge, CastIndex cast, Directed directed) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.directed = directed;
    }

    void add(Trigger trigger, ParticipantRoles roles) {
        Tree tree = trigger.tree();
        Token noun = trigger.token();
        for (Token modifier : tree.children(noun)) {
            if (modifier.is(MODIFIERS) && !pointsAhead(tree, modifier)) {
                roles.add(List.of(modifier), isAim(trigger, modifier) ? RECIPIENT : ACTOR);
            }
        }
        addPrepositions(trigger, roles);
        for (Token purpose : Subordinate.purposesOf(tree, noun)) {
            roles.add(tree.children(purpose, "dobj"), RECIPIENT);
        }
        for (Token participle : tree.children(noun)) {
            if (participle.is("acl")) {
                roles.add(Prepositions.behind(tree, participle, "by"), OTHER);
            }
        }
    }

    private void addPrepositions(Trigger trigger, ParticipantRoles roles) {
        Tree tree = trigger.tree();
        List<Token> prepositions = Prepositions.of(tree, trigger.token());
        roles.add(Prepositions.behind(tree, prepositions, "by"), ACTOR);
        roles.add(Prepositions.behind(tree, prepositions, "between"), ACTOR);
        roles.add(Prepositions.behind(tree, prepositions, "among"), ACTOR);
        boolean done = knowledge.is("patient", trigger.kind());
        roles.add(Prepositions.behind(tree, prepositions, "of"), done ? RECIPIENT : ACTOR);
        directed.add(tree, prepositions, trigger.token(), roles);
    }

    /** Those whom the words name that the event's frame used up: "signed an agreement with Chad". */
    void addSpent(Tree tree, Token spent, ParticipantRoles roles) {
        roles.add(tree.children(spent, MODIFIERS), OTHER);
        List<Token> prepositions = Prepositions.of(tree, spent);
        directed.add(tree, prepositions, spent, roles);
        roles.add(Prepositions.behind(tree, prepositions, "between"), OTHER);
        roles.add(Prepositions.behind(tree, prepositions, "of"), OTHER);
        roles.add(Prepositions.behind(tree, prepositions, "by"), OTHER);
        roles.add(Prepositions.behind(tree, prepositions, "from"), OTHER);
    }

    /** "the Kenya trip": where to, where "the Kenyan visit" may be from there. */
    private boolean isAim(Trigger trigger, Token modifier) {
        if (!modifier.is("compound", "nmod") || !modifier.isName() || !knowledge.is("destination", trigger.kind())) {
            return false;
        }
        Integer member = cast.memberAt(modifier);
        return member != null && cast.isPlace(member);
    }

    /** "Speaking at her wedding, Ito …": a pronoun before its sentence's subject means that subject. */
    private static boolean pointsAhead(Tree tree, Token pronoun) {
        if (pronoun.pos().equals("PRP$")) {
            for (Token token : tree.tokens()) {
                if (token.is("nsubj", "nsubjpass")) {
                    return token.index() > pronoun.index();
                }
            }
        }
        return false;
    }
}
