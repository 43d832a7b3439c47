package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** A reporting verb with a finite clause: said that …; …, he said; the plan, officials argue, would help. */
final class ClausePattern {

    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "who", "whom", "whose", "which", "how", "why", "when", "where", "whether", "if");

    private ClausePattern() {}

    static @Nullable Attribution find(Reading reading, Cue cue, CueLexicon lexicon) {
        Attribution inside = TrailingCue.inside(reading, cue);
        if (inside != null) {
            return inside;
        }
        Token clause = GovernedClause.of(cue);
        if (clause != null && allows(cue, clause) && !TrailingCue.introduces(cue, clause)) {
            return attribution(reading, cue, lexicon, cue.clausePattern(), clause);
        }
        Token around = surroundingClause(reading, cue);
        if (around != null && (cue.entry().takes(Frame.QUOTATION) || cue.entry().takes(Frame.CLAUSE))) {
            return attribution(reading, cue, lexicon, Pattern.PARENTHESIS, around);
        }
        Attribution trailing = isFollowedByThat(cue) ? null : TrailingCue.find(reading, cue);
        return trailing != null ? trailing : MissedClause.find(reading, cue);
    }

    private static boolean isFollowedByThat(Cue cue) {
        int next = cue.verb().index() + 1;
        return next < cue.tree().tokens().size()
                && cue.tree().token(next).lemma().equals("that")
                && !cue.tree().token(next).pos().equals("DT");
    }

    private static boolean allows(Cue cue, Token clause) {
        if (isExtracted(cue, clause)) {
            return cue.entry().takes(Frame.CLAUSE);
        }
        boolean question = asks(cue.tree(), clause);
        boolean fronted = clause.index() < cue.verb().index();
        if (question && !fronted) {
            return cue.entry().takes(Frame.WH_CLAUSE);
        }
        return cue.entry().takes(Frame.CLAUSE) || fronted && cue.entry().takes(Frame.QUOTATION);
    }

    /** "who police say was armed": the relative pronoun belongs to both clauses, and to what was said only in thought. */
    private static boolean isExtracted(Cue cue, Token clause) {
        Token first = cue.tree().token(cue.tree().below(clause).nextSetBit(0));
        return cue.verb().is("relcl")
                && clause.index() > cue.verb().index()
                && first.index() < cue.verb().index()
                && (first.pos().startsWith("W") || first.lemma().equals("that"));
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
        boolean asClause = cue.verb().is("advcl") && marked(cue, "as") && isAside(cue);
        boolean setOff = parenthesis && (head.isVerb() || head.pos().startsWith("JJ") || head.isNoun());
        if (setOff) {
            return head;
        }
        Token clause = asClause && head.is("nsubj", "nsubjpass") ? cue.tree().head(head) : head;
        return asClause && clause != null && clause.isVerb() && !reading.isQuoted(clause.span()) ? clause : null;
    }

    /** "as the mayor said", and not "as the mayor continues his tour" or "as the mayor asked for help". */
    private static boolean isAside(Cue cue) {
        Token object = cue.tree().child(cue.verb(), "dobj");
        boolean particle = object != null && cue.span().contains(object.span().start());
        boolean done = object != null
                && object.index() > cue.verb().index()
                && !cue.entry().takes(Frame.HEARER);
        return particle || cue.entry().takes(Frame.CLAUSE) && !done;
    }

    private static boolean marked(Cue cue, String word) {
        return cue.tree().children(cue.verb(), "mark").stream()
                .anyMatch(child -> child.lemma().equals(word));
    }

    private static @Nullable Attribution attribution(
            Reading reading, Cue cue, CueLexicon lexicon, Pattern pattern, Token clause) {
        Tree tree = cue.tree();
        boolean inside = tree.isBelow(cue.verb(), clause);
        BitSet hole = inside ? tree.below(cue.verb()) : new BitSet();
        BitSet tokens = tree.below(clause, index -> index == cue.verb().index());
        if (isExtracted(cue, clause)) {
            tokens.clear(0, cue.verb().index() + 1);
        }
        dropSpeaker(cue, clause, tokens);
        dropMarksBefore(cue, clause, tokens);
        ClauseExtent.correct(cue, clause, tokens);
        if (clause.index() > cue.verb().index()) {
            new ClauseEnd(cue, lexicon).complete(tokens);
            tokens.clear(RelativeEnd.of(cue), tree.tokens().size());
        }
        List<Span> content = Content.of(reading, tree, tokens, hole);
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }

    /** "The mayor, speaking today, said it was over": a parse hangs the comma on what was said. */
    private static void dropMarksBefore(Cue cue, Token clause, BitSet tokens) {
        int first = tokens.nextSetBit(0);
        while (clause.index() > cue.verb().index()
                && first < cue.verb().index()
                && cue.tree().token(first).is("punct")) {
            tokens.clear(first);
            first = tokens.nextSetBit(0);
        }
    }

    /** "The crash bent its bow, the Bureau of Fisheries said", where the parse takes the bureau for another name of the bow. */
    private static void dropSpeaker(Cue cue, Token clause, BitSet tokens) {
        Token subject = cue.subject();
        if (subject == null || clause.index() > cue.verb().index() || !tokens.get(subject.index())) {
            return;
        }
        boolean before = subject.index() < cue.verb().index();
        tokens.clear(
                before ? cue.tree().first(subject) : cue.verb().index(),
                cue.tree().tokens().size());
    }
}
