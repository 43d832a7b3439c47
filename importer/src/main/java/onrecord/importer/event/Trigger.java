package onrecord.importer.event;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells an event.
 *
 * @param kind what sort of happening it is, finer than the type ("meeting", "visit")
 * @param clause the verb that tells it: the trigger itself, or the light verb that carries an event noun ("held talks");
 *     null for a noun on its own
 * @param spent the tokens that the frame used up ("agreement" of "signed an agreement")
 */
record Trigger(
        Tree tree,
        Token token,
        EventType type,
        String kind,
        @Nullable Token clause,
        Set<Integer> spent) {

    boolean isNoun() {
        return clause == null || clause.index() != token.index();
    }

    /** The token whose clause or phrase tells the event. */
    Token top() {
        return clause == null ? token : clause;
    }

    Trigger carriedBy(Token verb) {
        return new Trigger(tree, token, type, kind, verb, spent);
    }

    Trigger ofKind(String other) {
        return new Trigger(tree, token, type, other, clause, spent);
    }
}
