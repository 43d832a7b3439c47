package onrecord.importer.statement.indirect;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import org.jspecify.annotations.Nullable;

/** The finite clause that a cue governs, as the parse has it. */
final class GovernedClause {

    private GovernedClause() {}

    /** The clause that a cue's verb governs, or its particle: "made it clear that …". */
    static @Nullable Token of(Cue cue) {
        Token found = null;
        for (Token child : cue.tree().children(cue.verb(), "ccomp")) {
            boolean behind = child.index() > cue.verb().index();
            boolean particle =
                    found == null && cue.span().contains(child.span().start()) && isFollowedByClause(cue, child);
            if (particle || cue.tree().isInfinitive(child) || isAbsolute(cue.tree(), child)) {
                continue;
            }
            if (found == null || behind && found.index() < cue.verb().index() && !isInverted(cue)) {
                found = child;
            }
        }
        Token fact = found == null ? fact(cue) : null;
        if (fact != null) {
            return fact;
        }
        return found != null && cue.span().contains(found.span().start())
                ? cue.tree().child(found, "ccomp", "advcl")
                : found;
    }

    /** "made clear that …", where the parse hangs both on the verb. */
    private static boolean isFollowedByClause(Cue cue, Token particle) {
        return cue.tree().children(cue.verb(), "ccomp").stream().anyMatch(clause -> clause.index() > particle.index());
    }

    /** "lamented the fact that nobody came". */
    private static @Nullable Token fact(Cue cue) {
        Token object = cue.tree().child(cue.verb(), "dobj");
        Token clause = object == null || !object.lemma().equals("fact")
                ? null
                : cue.tree().child(object, "acl", "ccomp");
        return clause != null && cue.tree().child(clause, "mark") != null ? clause : null;
    }

    /** "…, said the chair in a letter that was leaked": what was said stands before. */
    private static boolean isInverted(Cue cue) {
        return cue.subject() != null
                && cue.subject().index() > cue.verb().index()
                && cue.verb().index() > 0
                && cue.tree().token(cue.verb().index() - 1).pos().equals(",");
    }

    /** "…, his voice shaking" only looks like a complement. */
    private static boolean isAbsolute(Tree tree, Token clause) {
        return clause.pos().equals("VBG") && tree.child(clause, "aux") == null;
    }
}
