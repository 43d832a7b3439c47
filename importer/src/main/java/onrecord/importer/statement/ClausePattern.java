package onrecord.importer.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** A reporting verb with a finite clause: said that …; …, he said; the plan, officials argue, would help. */
final class ClausePattern {

    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "who", "whom", "whose", "which", "how", "why", "when", "where", "whether", "if");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int HEARER_WORDS = 8;

    private ClausePattern() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Attribution inside = TrailingCue.inside(reading, cue);
        if (inside != null) {
            return inside;
        }
        Token clause = clause(cue);
        if (clause != null && allows(cue, clause) && !TrailingCue.introduces(cue, clause)) {
            return attribution(reading, cue, pattern(cue), clause);
        }
        Token around = surroundingClause(reading, cue);
        if (around != null && (cue.entry().takes(Frame.QUOTATION) || cue.entry().takes(Frame.CLAUSE))) {
            return attribution(reading, cue, Pattern.PARENTHESIS, around);
        }
        Attribution trailing = isFollowedByThat(cue) ? null : TrailingCue.find(reading, cue);
        return trailing != null ? trailing : afterThat(reading, cue);
    }

    private static Pattern pattern(Cue cue) {
        return cue.entry().subjects() == CueVerb.Subjects.BELIEF ? Pattern.BELIEF : Pattern.CLAUSE;
    }

    private static boolean isFollowedByThat(Cue cue) {
        int next = cue.verb().index() + 1;
        return next < cue.tree().tokens().size()
                && cue.tree().token(next).lemma().equals("that")
                && !cue.tree().token(next).pos().equals("DT");
    }

    private static @Nullable Token clause(Cue cue) {
        Token found = null;
        for (Token child : cue.tree().children(cue.verb(), "ccomp")) {
            boolean behind = child.index() > cue.verb().index();
            if (isInfinitive(cue.tree(), child) || isAbsolute(cue.tree(), child)) {
                continue;
            }
            if (found == null || behind && found.index() < cue.verb().index()) {
                found = child;
            }
        }
        return found;
    }

    private static boolean isInfinitive(Tree tree, Token clause) {
        return tree.children(clause, "aux").stream()
                .anyMatch(child -> child.lemma().equals("to"));
    }

    /** "…, his voice shaking" only looks like a complement. */
    private static boolean isAbsolute(Tree tree, Token clause) {
        return clause.pos().equals("VBG") && tree.child(clause, "aux") == null;
    }

    private static boolean allows(Cue cue, Token clause) {
        boolean question = asks(cue.tree(), clause);
        boolean fronted = clause.index() < cue.verb().index();
        if (question && !fronted) {
            return cue.entry().takes(Frame.WH_CLAUSE);
        }
        return cue.entry().takes(Frame.CLAUSE) || fronted && cue.entry().takes(Frame.QUOTATION);
    }

    private static boolean asks(Tree tree, Token clause) {
        int first = tree.below(clause).nextSetBit(0);
        String word = tree.token(first).lemma();
        return QUESTION_WORDS.contains(word)
                || first + 1 < tree.tokens().size()
                        && tree.token(first).pos().equals("IN")
                        && tree.token(first + 1).pos().startsWith("W");
    }

    private static @Nullable Token surroundingClause(Reading reading, Cue cue) {
        Token head = cue.tree().head(cue.verb());
        if (head == null || cue.subject() == null) {
            return null;
        }
        boolean parenthesis = cue.verb().is("parataxis");
        boolean asClause = cue.verb().is("advcl") && marked(cue, "as");
        boolean setOff = parenthesis && (head.isVerb() || head.pos().startsWith("JJ") || head.isNoun());
        return setOff || asClause && head.isVerb() && !reading.isQuoted(head.span()) ? head : null;
    }

    private static boolean marked(Cue cue, String word) {
        return cue.tree().children(cue.verb(), "mark").stream()
                .anyMatch(child -> child.lemma().equals(word));
    }

    private static @Nullable Attribution attribution(Reading reading, Cue cue, Pattern pattern, Token clause) {
        Tree tree = cue.tree();
        boolean inside = tree.isBelow(cue.verb(), clause);
        BitSet hole = inside ? tree.below(cue.verb()) : new BitSet();
        BitSet tokens = tree.below(clause, index -> index == cue.verb().index());
        complete(cue, clause, tokens);
        List<Span> content = Content.of(reading, tree, tokens, hole);
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }

    /** Takes in what a parse left outside the clause behind a cue: its subject, or all but the first of its verbs. */
    private static void complete(Cue cue, Token clause, BitSet tokens) {
        Tree tree = cue.tree();
        int behind = cue.verb().index() + 1;
        if (clause.index() < behind) {
            return;
        }
        boolean subject = tree.child(clause, "nsubj", "nsubjpass", "csubj", "expl", "dep") != null;
        if (!subject && !cue.entry().takes(Frame.HEARER) && tokens.nextSetBit(0) > behind) {
            tokens.set(behind, clause.index());
        }
        Token next = tree.child(cue.verb(), "conj");
        if (next != null && next.index() > clause.index() && (isListed(tree, next) || isJoined(tree, next))) {
            tokens.or(tree.below(next));
        }
    }

    /** "said there was no answer but it was right to try": without a comma, it goes with what was said. */
    private static boolean isJoined(Tree tree, Token verb) {
        int first = tree.below(verb).nextSetBit(0);
        boolean own = tree.child(verb, "nsubj", "nsubjpass", "expl") != null;
        return own
                && first > 1
                && tree.token(first - 1).pos().equals("CC")
                && !tree.token(first - 2).pos().equals(",");
    }

    /** The "shouted" of "surfaced, shouted and swam". */
    private static boolean isListed(Tree tree, Token verb) {
        return tree.token(verb.index() - 1).pos().equals(",")
                && tree.child(verb, "nsubj", "nsubjpass") == null
                && tree.child(verb, "conj") != null;
    }

    /** Where the parse misses the clause, "that" soon behind the verb still opens it, and the sentence's end closes it. */
    private static @Nullable Attribution afterThat(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        if (!cue.entry().takes(Frame.CLAUSE)) {
            return null;
        }
        int farthest = cue.entry().takes(Frame.HEARER)
                        || startsAdjunct(tree, cue.verb().index() + 1)
                ? HEARER_WORDS
                : 1;
        for (int i = cue.verb().index() + 1; i < tree.tokens().size() - 2; i++) {
            Token token = tree.token(i);
            if (token.lemma().equals("that") && !token.pos().equals("DT")) {
                return rest(reading, cue, i);
            }
            if (i - cue.verb().index() >= farthest
                    || token.isVerb()
                    || token.pos().equals(",")) {
                break;
            }
        }
        return bareClause(reading, cue);
    }

    /** "said during the debate that", "insisted Tuesday night that". */
    private static boolean startsAdjunct(Tree tree, int index) {
        if (index >= tree.tokens().size()) {
            return false;
        }
        Token first = tree.token(index);
        return first.pos().equals("IN") || first.pos().equals("RB") || first.is("npadvmod", "tmod");
    }

    /** "claimed the man left": the parse took the clause's subject for the verb's object. */
    private static @Nullable Attribution bareClause(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        int first = cue.verb().index() + 1;
        Token object = tree.child(cue.verb(), "dobj");
        if (object == null
                && first < tree.tokens().size()
                && tree.token(first).pos().equals("PRP")) {
            return hasFinite(tree, first) ? rest(reading, cue, first) : null;
        }
        if (object == null || object.index() < first || cue.entry().takes(Frame.HEARER)) {
            return null;
        }
        for (int i = object.index() + 1; i < tree.tokens().size(); i++) {
            Token token = tree.token(i);
            if (token.pos().equals(",")
                    || token.pos().startsWith("W")
                    || token.pos().equals("CC")) {
                return null;
            }
            if (FINITE.contains(token.pos())) {
                return tree.isBelow(token, object) ? null : rest(reading, cue, first);
            }
        }
        return null;
    }

    private static boolean hasFinite(Tree tree, int from) {
        return tree.tokens().stream().skip(from).anyMatch(token -> FINITE.contains(token.pos()));
    }

    private static @Nullable Attribution rest(Reading reading, Cue cue, int from) {
        Tree tree = cue.tree();
        Span rest = tree.sentence().span(from, tree.tokens().size() - 1);
        List<Span> content = Content.trimmed(reading, tree, List.of(rest));
        return content.isEmpty() ? null : new Attribution(pattern(cue), content, cue.span(), tree, cue.subject());
    }
}
