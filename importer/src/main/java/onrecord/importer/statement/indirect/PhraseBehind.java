package onrecord.importer.statement.indirect;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.Frame;
import org.jspecify.annotations.Nullable;

/** What stands behind an aside or a preposition, though a parse may hang it elsewhere. */
final class PhraseBehind {

    private PhraseBehind() {}

    /**
     * "described the offer, which came late, as a joke"; "called the suit, filed in May, 'a joke'": a parse hangs the
     * judgement on what stands between the commas.
     */
    static @Nullable Token aside(Reading reading, Cue cue, Token object) {
        Tree tree = cue.tree();
        int comma = object.index() + 1;
        boolean aside = cue.entry().takes(Frame.AS)
                && object.index() > cue.verb().index()
                && comma < tree.tokens().size()
                && tree.token(comma).form().equals(",");
        for (int i = comma + 2; aside && i < tree.tokens().size(); i++) {
            Token token = tree.token(i);
            if (!tree.token(i - 1).form().equals(",")) {
                continue;
            }
            if (token.lemma().equals("as") && token.pos().equals("IN")) {
                return token;
            }
            return reading.opensQuotation(token) ? topOfQuotation(reading, tree, i + 1) : null;
        }
        return null;
    }

    private static @Nullable Token topOfQuotation(Reading reading, Tree tree, int first) {
        Token at = first < tree.tokens().size() ? tree.token(first) : null;
        for (Token head = at == null ? null : tree.head(at);
                head != null && head.index() > first && reading.isQuoted(head.span());
                head = tree.head(at)) {
            at = head;
        }
        return at;
    }

    /** What stands behind a preposition, though a parse may hang it elsewhere: "described by police as armed". */
    static @Nullable Token preposition(Tree tree, Token preposition) {
        Token object = tree.child(preposition, "pobj", "pcomp");
        int next = preposition.index() + 1;
        while (object == null && next < tree.tokens().size() && tree.token(next).is("punct")) {
            next++;
        }
        if (object != null || next >= tree.tokens().size()) {
            return object;
        }
        Token top = tree.token(next);
        for (Token head = tree.head(top); head != null && head.index() > preposition.index(); head = tree.head(top)) {
            top = head;
        }
        return top;
    }
}
