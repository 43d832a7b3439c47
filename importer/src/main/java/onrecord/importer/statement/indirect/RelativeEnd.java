package onrecord.importer.statement.indirect;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import org.jspecify.annotations.Nullable;

/** Where a relative clause ends that holds a cue: Poe, who said that it was over<i>,</i> left. */
final class RelativeEnd {

    private static final int FARTHEST = 6;

    private RelativeEnd() {}

    /** The index of the comma before the main verb; the number of words where no relative clause ends behind the cue. */
    static int of(Cue cue) {
        Tree tree = cue.tree();
        Token main = mainVerb(tree, cue.verb());
        if (main == null || main.index() < cue.verb().index()) {
            return tree.tokens().size();
        }
        int first = main.index();
        while (first > 0 && isAuxiliary(tree.token(first - 1))) {
            first--;
        }
        boolean setOff =
                first > cue.verb().index() + 1 && tree.token(first - 1).form().equals(",");
        return setOff ? first - 1 : tree.tokens().size();
    }

    private static boolean isAuxiliary(Token token) {
        return token.is("aux", "auxpass", "neg") || token.pos().startsWith("RB");
    }

    /** The verb of the clause around the relative one that a verb belongs to. */
    private static @Nullable Token mainVerb(Tree tree, Token verb) {
        Token at = verb;
        for (int steps = 0; at != null && steps < FARTHEST && at.is("conj", "xcomp", "ccomp"); steps++) {
            at = tree.head(at);
        }
        if (at == null || !at.is("relcl")) {
            return null;
        }
        for (int steps = 0; at != null && steps < FARTHEST; steps++) {
            at = tree.head(at);
            if (at != null && at.isVerb()) {
                return at;
            }
        }
        return null;
    }
}
