package onrecord.importer.statement.parse;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import org.jspecify.annotations.Nullable;

/** Gives a verb of saying its own subject back, and no other one, where a parse lost the verb or doubled the subject. */
final class SubjectRepair {

    private final CueLexicon lexicon;

    SubjectRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts what it changes into {@code tokens}; whether it changed any. */
    boolean repair(Tree tree, List<Token> tokens) {
        boolean changed = false;
        for (Token token : tree.tokens()) {
            if (token.is("nsubj", "nsubjpass")
                    && (freeFromAuxiliary(tree, tokens, token) || freeLetter(tree, tokens, token))) {
                changed = true;
            } else if (token.is("nsubj")) {
                changed |= repairSubject(tree, tokens, token);
            } else if (token.head() < 0 && token.isNoun()) {
                changed |= makeMain(tokens, token, verbBehindApposition(tree, token));
            }
        }
        return changed;
    }

    /** "The chief has repeatedly warned", where the parse makes the chief the subject of "has". */
    private static boolean freeFromAuxiliary(Tree tree, List<Token> tokens, Token subject) {
        Token auxiliary = tree.head(subject);
        Token verb = auxiliary == null || !auxiliary.is("aux", "auxpass") ? null : tree.head(auxiliary);
        boolean free = verb != null && verb.isVerb() && tree.child(verb, "nsubj", "nsubjpass", "expl") == null;
        if (free && verb != null) {
            tokens.set(subject.index(), ParseRepair.hung(subject, subject.pos(), verb.index(), subject.relation()));
        }
        return free;
    }

    private boolean repairSubject(Tree tree, List<Token> tokens, Token token) {
        Token outer = clauseAround(tree, token);
        Token main = clauseBehind(tree, token);
        if (outer != null) {
            tokens.set(token.index(), ParseRepair.hung(token, token.pos(), outer.index(), "nsubj"));
        } else if (main != null) {
            giveBack(tree, tokens, token, main);
        } else {
            return makeMain(tokens, token, token.head() < 0 ? lostVerb(tree, token) : null);
        }
        return true;
    }

    private static boolean makeMain(List<Token> tokens, Token subject, @Nullable Token verb) {
        if (verb != null) {
            tokens.set(subject.index(), ParseRepair.hung(subject, subject.pos(), verb.index(), "nsubj"));
            tokens.set(verb.index(), ParseRepair.hung(verb, "VBD", -1, "root"));
        }
        return verb != null;
    }

    /** "The letter, a copy of which was leaked, says …": gives the cue its subject back. */
    private boolean freeLetter(Tree tree, List<Token> tokens, Token letter) {
        Token cue = cueBehind(tree, letter);
        if (cue != null) {
            Token about = tree.token(letter.head());
            tokens.set(letter.index(), ParseRepair.hung(letter, letter.pos(), cue.index(), "nsubj"));
            tokens.set(about.index(), ParseRepair.hung(about, about.pos(), letter.index(), "relcl"));
        }
        return cue != null;
    }

    /** "The mine, says Poe, was safe": the verb of the clause around a parenthesis, if it is the subject of that. */
    private static @Nullable Token clauseAround(Tree tree, Token subject) {
        Token verb = tree.head(subject);
        Token outer = verb == null || !verb.is("parataxis") ? null : tree.head(verb);
        if (verb == null || outer == null || outer.index() < verb.index() || !isCutOff(tree, subject)) {
            return null;
        }
        boolean doubled = tree.children(verb, "nsubj").stream().anyMatch(other -> other.index() > subject.index());
        return doubled ? outer : null;
    }

    /** The cue whose subject a parse gave to the clause about it. */
    private @Nullable Token cueBehind(Tree tree, Token subject) {
        Token verb = tree.head(subject);
        Token cue = verb == null || !verb.is("ccomp") ? null : tree.head(verb);
        if (verb == null || cue == null || cue.index() < verb.index() || !isCutOff(tree, subject)) {
            return null;
        }
        boolean own =
                tree.child(cue, "nsubj") == null && lexicon.verb(cue.lemma()).isPresent();
        boolean relative = tree.children(verb, "nsubj", "nsubjpass").stream()
                .anyMatch(other -> other.index() > subject.index() && isOfWhich(tree, other));
        return own && relative ? cue : null;
    }

    private static boolean isOfWhich(Tree tree, Token noun) {
        Token of = tree.child(noun, "prep");
        Token which = of == null ? null : tree.child(of, "pobj");
        return which != null && which.pos().startsWith("W");
    }

    /** "The crash, says the report, was odd", where the parse takes the cue for the main verb. */
    private static @Nullable Token clauseBehind(Tree tree, Token subject) {
        Token verb = tree.head(subject);
        Token clause = verb == null || verb.head() >= 0 ? null : tree.child(verb, "ccomp");
        if (verb == null || clause == null || subject.index() > verb.index() || !isCutOff(tree, subject)) {
            return null;
        }
        boolean doubled = tree.children(verb, "nsubj").stream()
                .anyMatch(other -> other.index() > verb.index() && other.index() < clause.index());
        return doubled && tree.child(clause, "nsubj", "nsubjpass", "expl") == null ? clause : null;
    }

    /** Makes the clause's verb the main one, with the subject and what stands behind, and the cue a parenthesis in it. */
    private static void giveBack(Tree tree, List<Token> tokens, Token subject, Token main) {
        Token cue = tree.token(main.head());
        for (Token child : tree.children(cue)) {
            if (child.index() > main.index()) {
                tokens.set(child.index(), ParseRepair.hung(child, child.pos(), main.index(), child.relation()));
            }
        }
        tokens.set(subject.index(), ParseRepair.hung(subject, subject.pos(), main.index(), "nsubj"));
        tokens.set(cue.index(), ParseRepair.hung(cue, cue.pos(), main.index(), "parataxis"));
        tokens.set(main.index(), ParseRepair.hung(main, main.pos(), -1, "root"));
    }

    private static boolean isCutOff(Tree tree, Token subject) {
        int next = tree.below(subject).length();
        return next < tree.tokens().size() && tree.token(next).pos().equals(",");
    }

    /** "The leader, Ann Poe, called for calm", where the parse sees but a leader who was called. */
    private @Nullable Token verbBehindApposition(Tree tree, Token subject) {
        Token apposition = tree.child(subject, "appos");
        Token verb = tree.child(subject, "acl");
        return apposition != null
                        && verb != null
                        && verb.pos().equals("VBN")
                        && verb.index() > apposition.index()
                        && tree.token(verb.index() - 1).form().equals(",")
                        && tree.child(verb, "agent", "aux", "auxpass") == null
                        && tree.tokens().get(tree.tokens().size() - 1).is("punct", "meta")
                        && lexicon.verb(verb.lemma()).isPresent()
                ? verb
                : null;
    }

    /** "A spokesman for the bank denied that …", where the parse sees but a bank that was denied. */
    private @Nullable Token lostVerb(Tree tree, Token subject) {
        Token last = tree.token(tree.tokens().size() - 1);
        if (!last.form().equals(".")) {
            return null;
        }
        for (Token token : tree.tokens()) {
            boolean participle = token.index() > subject.index() && token.pos().equals("VBN") && token.is("acl");
            if (participle
                    && tree.isBelow(token, subject)
                    && tree.child(token, "ccomp", "xcomp", "dobj", "prep") != null
                    && tree.child(token, "agent", "aux", "auxpass") == null
                    && lexicon.verb(token.lemma()).isPresent()) {
                return token;
            }
        }
        return null;
    }
}
