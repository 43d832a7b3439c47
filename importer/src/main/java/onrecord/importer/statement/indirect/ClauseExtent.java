package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.statement.cue.SpeechWords;

/** How far the clause behind a cue goes, where the parse left out a part of it or took in what follows. */
final class ClauseExtent {

    private static final Set<String> OPENINGS = SpeechWords.of("opening");

    private static final Set<String> RESULTS = SpeechWords.of("result");

    private static final Set<String> WITHHELD = SpeechWords.of("withheld");

    private ClauseExtent() {}

    /** {@code tokens}: what stands below the clause's verb, by their indexes. */
    static void correct(Cue cue, Token clause, BitSet tokens) {
        dropStrayMarks(cue.tree(), tokens);
        FurtherClauses.takeIn(cue, clause, tokens);
        complete(cue, clause, tokens);
        dropTime(cue, tokens);
        closeRelative(cue, tokens);
        dropWithheld(cue, tokens);
        int last = tokens.length() - 1;
        if (last > 0 && cue.tree().token(last).pos().equals("CC")) {
            tokens.clear(last);
        }
    }

    /** "said Wednesday the talks had failed". */
    private static void dropTime(Cue cue, BitSet tokens) {
        int first = cue.verb().index() + 1;
        boolean next = tokens.nextSetBit(0) == first && tokens.length() > first + 2;
        if (next
                && PrintedSpeaker.isTime(cue.tree().token(first))
                && !cue.tree().token(first + 1).isVerb()
                && !cue.tree().token(first + 1).is("case", "punct")) {
            tokens.clear(first);
        }
    }

    /** "claimed that the vote was stolen, without giving evidence": that is what the article adds. */
    private static void dropWithheld(Cue cue, BitSet tokens) {
        Tree tree = cue.tree();
        for (int i = cue.verb().index() + 2; i + 1 < tree.tokens().size(); i++) {
            if (tokens.get(i)
                    && tree.token(i).lemma().equals("without")
                    && tree.token(i + 1).pos().equals("VBG")
                    && WITHHELD.contains(tree.token(i + 1).lemma())
                    && tree.token(i - 1).form().equals(",")) {
                tokens.clear(i - 1, tree.tokens().size());
                return;
            }
        }
    }

    /** A mark that closes something farther on is no part of the clause, wherever the parse hangs it. */
    private static void dropStrayMarks(Tree tree, BitSet tokens) {
        int last = tokens.length() - 1;
        while (last > 1 && tree.token(last).is("punct") && !tokens.get(last - 1)) {
            tokens.clear(last);
            last = tokens.length() - 1;
        }
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
        takeIntroduction(cue, clause, tokens);
        Token next = tree.child(cue.verb(), "conj");
        if (next != null
                && next.index() > clause.index()
                && !isSaying(tree, next)
                && (isListed(tree, next) || isJoined(tree, next) || isStray(tree, next, tokens))) {
            tokens.or(tree.below(next));
        }
        for (Token result : tree.children(cue.verb(), "advcl")) {
            boolean last = result.index() > clause.index() && result.pos().equals("VBG");
            if (last && RESULTS.contains(result.lemma())) {
                tokens.or(tree.below(result));
            }
        }
    }

    /** "said through all the years, they had stood together": what stands before the comma opens what was said. */
    private static void takeIntroduction(Cue cue, Token clause, BitSet tokens) {
        Tree tree = cue.tree();
        int behind = cue.verb().index() + 1;
        int start = tokens.nextSetBit(0);
        int first = tree.token(start).form().equals(",") ? start + 1 : start;
        for (Token opening : tree.children(cue.verb(), "prep", "advcl")) {
            boolean fills = opening.index() >= behind
                    && tree.below(opening).nextSetBit(0) == behind
                    && tree.below(opening).length() == first - 1
                    && tree.token(first - 1).form().equals(",");
            Token mark = opening.is("prep") ? opening : tree.child(opening, "mark");
            if (fills && mark != null && OPENINGS.contains(mark.lemma()) && !PrintedSpeaker.isOccasion(tree, opening)) {
                tokens.set(behind, first);
            }
        }
    }

    /** "said she had “never” doubted him", where the parse joins "doubted" to "said" without anything that joins. */
    private static boolean isStray(Tree tree, Token verb, BitSet tokens) {
        int first = tree.below(verb).nextSetBit(0);
        String before = first == 0 ? "" : tree.token(first - 1).pos();
        return tree.child(verb, "nsubj", "nsubjpass") == null
                && first >= tokens.length()
                && first <= tokens.length() + 1
                && !before.equals("CC")
                && !before.equals(",");
    }

    /**
     * "The office, which said winds would rise, issued warnings": where the parse gave the sentence no main verb, the
     * comma before one ends what was said.
     */
    private static void closeRelative(Cue cue, BitSet tokens) {
        Tree tree = cue.tree();
        Token named = cue.verb().is("relcl") ? tree.head(cue.verb()) : null;
        Token governor = named == null ? null : tree.head(named);
        if (named == null || governor != null && governor.isVerb()) {
            return;
        }
        for (int i = cue.verb().index() + 2; i < tree.tokens().size(); i++) {
            boolean past = tree.token(i).isFinite() || tree.token(i).pos().equals("VBN");
            if (past && tree.token(i - 1).form().equals(",")) {
                tokens.clear(i - 1, tree.tokens().size());
                return;
            }
        }
    }

    /** "told him that he was well and the army said that …". */
    private static boolean isSaying(Tree tree, Token verb) {
        return tree.child(verb, "ccomp") != null && tree.child(verb, "nsubj") != null;
    }

    /** "said there was no answer(,) but it was right to try", "… and it was right to try": without a comma, "and" goes on. */
    private static boolean isJoined(Tree tree, Token verb) {
        int first = tree.below(verb).nextSetBit(0);
        boolean own = tree.child(verb, "nsubj", "nsubjpass", "expl") != null;
        return own
                && first > 1
                && tree.token(first - 1).pos().equals("CC")
                && (tree.token(first - 1).lemma().equals("but")
                        || !tree.token(first - 2).pos().equals(","));
    }

    /** The "shouted" of "surfaced, shouted and swam". */
    private static boolean isListed(Tree tree, Token verb) {
        return tree.token(verb.index() - 1).pos().equals(",")
                && tree.child(verb, "nsubj", "nsubjpass") == null
                && tree.child(verb, "conj") != null;
    }
}
