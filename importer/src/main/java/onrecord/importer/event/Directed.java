package onrecord.importer.event;

import java.util.List;
import onrecord.importer.event.grammar.Conjuncts;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.ParticipantRole;

/** Whom a verb or noun is directed at, behind its prepositions: "a strike on the port", "talks with the union". */
final class Directed {

    private final Knowledge knowledge;
    private final CastIndex cast;

    Directed(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** @param told the event itself, which is nobody it is done to */
    void add(Tree tree, List<Token> prepositions, Token told, ParticipantRoles roles) {
        for (Token preposition : prepositions) {
            boolean directed = knowledge.is("recipient", preposition.lower());
            for (Token object : tree.children(preposition)) {
                if (object.is("pobj")
                        && (directed || knowledge.is("directed", object.lemma()))
                        && !tree.isBelow(told, object)
                        && !isWhere(preposition, object)) {
                    roles.add(Conjuncts.with(tree, object), ParticipantRole.RECIPIENT);
                }
            }
        }
    }

    /** "filed in Goshen": where, not at whom. */
    private boolean isWhere(Token preposition, Token object) {
        Integer member = preposition.lower().equals("in") ? cast.memberAt(object) : null;
        return member != null && cast.isSpot(member);
    }
}
