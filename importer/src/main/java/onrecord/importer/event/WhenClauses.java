package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** What a date is said of by the clause behind it: "in May, when the two sides signed …". */
final class WhenClauses {

    /** How many words behind the date "when" may stand. */
    private static final int NEAR = 3;

    private WhenClauses() {}

    /** The first of the events whose clause is opened by such a "when". */
    static @Nullable Trigger after(Tree tree, Token date, List<Trigger> triggers) {
        List<Token> whens = whens(tree, date);
        if (!whens.isEmpty()) {
            for (Trigger trigger : triggers) {
                if (isOpenedBy(trigger, whens)) {
                    return trigger;
                }
            }
        }
        return null;
    }

    private static List<Token> whens(Tree tree, Token date) {
        List<Token> whens = new ArrayList<>(0);
        int end = Math.min(tree.tokens().size(), date.index() + NEAR + 1);
        for (int i = date.index() + 1; i < end; i++) {
            if (tree.token(i).lower().equals("when")) {
                whens.add(tree.token(i));
            }
        }
        return whens;
    }

    /** Whether the first of these words that stands in the event's clause stands before the event. */
    private static boolean isOpenedBy(Trigger trigger, List<Token> whens) {
        Tree tree = trigger.tree();
        Token clause = clauseOf(tree, trigger.top());
        for (Token when : whens) {
            if (tree.isBelow(when, clause)) {
                return trigger.token().index() > when.index();
            }
        }
        return false;
    }

    /** The top of the finite clause around a token, or of its relative clause. */
    private static Token clauseOf(Tree tree, Token token) {
        Token at = token;
        Token head = tree.head(at);
        while (head != null && !at.is("relcl", "advcl", "ccomp", "root")) {
            at = head;
            head = tree.head(at);
        }
        return at;
    }
}
