package onrecord.importer.event.trigger;

import java.util.Set;
import onrecord.importer.event.grammar.Arguments;
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
 * @param announced whether the event is that somebody announces a deed, rather than the deed itself
 */
public record Trigger(
        Arguments arguments,
        Token token,
        EventType type,
        String kind,
        @Nullable Token clause,
        Set<Integer> spent,
        boolean announced) {

    Trigger(Arguments arguments, Token token, EventType type, String kind, @Nullable Token clause, Set<Integer> spent) {
        this(arguments, token, type, kind, clause, spent, false);
    }

    public Tree tree() {
        return arguments.tree();
    }

    public boolean isNoun() {
        return clause == null || clause.index() != token.index() && !token.isVerb();
    }

    /** The token whose clause or phrase tells the event. */
    public Token top() {
        return clause == null ? token : clause;
    }

    Trigger carriedBy(Token verb) {
        return new Trigger(arguments, token, type, kind, verb, spent, announced);
    }

    Trigger ofKind(String other) {
        return of(type, other);
    }

    Trigger of(EventType otherType, String other) {
        return new Trigger(arguments, token, otherType, other, clause, spent, announced);
    }

    /** The deed as somebody announces it with another verb. */
    Trigger announced(Token verb, EventType meant, String meantKind) {
        return new Trigger(arguments, token, meant, meantKind, verb, spent, true);
    }
}
