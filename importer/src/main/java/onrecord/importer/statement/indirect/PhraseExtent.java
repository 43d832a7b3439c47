package onrecord.importer.statement.indirect;

import java.util.ArrayList;
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
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.statement.cue.Subjects;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** How far the phrase behind a reporting verb goes. */
final class PhraseExtent {

    /** Prepositions that rather belong to the noun before than tell when, where or to whom something is said. */
    private static final Set<String> ATTRIBUTIVE = Set.of(
            "of",
            "in",
            "for",
            "from",
            "by",
            "among",
            "between",
            "within",
            "across",
            "over",
            "with",
            "without",
            "under",
            "against",
            "about",
            "into",
            "through",
            "near",
            "around",
            "beyond",
            "outside",
            "inside",
            "behind",
            "toward",
            "towards",
            "including",
            "like",
            "than",
            "per",
            "regarding",
            "concerning");

    /** What no phrase ends in. */
    private static final Set<String> OPEN = Set.of("IN", "TO", "DT", "PRP$");

    private static final Set<String> OCCASIONS = Set.of("after", "as", "before", "when", "while");

    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private PhraseExtent() {}

    /** What stands between two heads and below them, as what was said. */
    static @Nullable Attribution attribution(Reading reading, Cue cue, Pattern pattern, Token first, Token last) {
        Tree tree = cue.tree();
        BitSet tokens = tree.below(first);
        tokens.or(tree.below(last));
        Token mark = tree.child(last, "mark");
        if (mark != null && mark.index() == tokens.nextSetBit(0)) {
            tokens.clear(mark.index());
        }
        if (first.index() == last.index() && mark == null && cue.entry().takes(Frame.OBJECT_INFINITIVE)) {
            tree.children(last, "nsubj").forEach(hearer -> tokens.andNot(tree.below(hearer)));
        }
        addTails(cue, pattern, tokens);
        addStray(cue, tokens);
        complete(tree, tokens);
        if (pattern == Pattern.INFINITIVE) {
            dropOccasion(tree, last, tokens);
        }
        takeInQuotation(reading, tree, tokens);
        AddedPhrase.takeIn(tree, tokens);
        List<Span> content = new ArrayList<>(Content.of(reading, tree, tokens, new BitSet()));
        content.removeIf(span -> span.start() < cue.span().end());
        content.replaceAll(span -> PhraseAside.cutFrom(reading, tree, span, last));
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }

    /** "a handful of deaths, as well as | two arrests": up to the next comma. */
    private static void complete(Tree tree, BitSet tokens) {
        int next = tokens.length();
        if (next == 0 || next >= tree.tokens().size() - 1 || tree.token(next).is("punct")) {
            return;
        }
        Token last = tree.token(next - 1);
        if (last.pos().equals("CC")) {
            tokens.clear(next - 1);
        }
        if (OPEN.contains(last.pos()) && !tree.token(next).isVerb()) {
            while (next < tree.tokens().size() && !tree.token(next).is("punct")) {
                tokens.set(next++);
            }
        }
    }

    /** "called for a debate 'within ten days' on what comes next": quoted words directly behind, and what belongs to them. */
    private static void takeInQuotation(Reading reading, Tree tree, BitSet tokens) {
        int next = tokens.length();
        if (next == 0 || next >= tree.tokens().size() || !reading.opensQuotation(tree.token(next))) {
            return;
        }
        int end = next;
        while (end < tree.tokens().size() && reading.isQuoted(tree.token(end).span())) {
            end++;
        }
        boolean preposition =
                end < tree.tokens().size() && tree.token(end).pos().equals("IN");
        while (preposition && end < tree.tokens().size() && !tree.token(end).is("punct")) {
            end++;
        }
        tokens.set(next, end);
    }

    /** "told them to stay inside until the storm had passed": whatever the parse says, that is when they shall. */
    private static void addTails(Cue cue, Pattern pattern, BitSet tokens) {
        Tree tree = cue.tree();
        for (Token child : tree.children(cue.verb(), "advcl", "prep", "agent")) {
            BitSet tail = tree.below(child);
            boolean belongs = pattern == Pattern.INFINITIVE
                    ? !child.is("agent") && !isOccasion(tree, child)
                    : belongsToPhrase(cue, child);
            if (tail.nextSetBit(0) == tokens.length() && belongs && !PrintedSpeaker.isOccasion(tree, child)) {
                tokens.or(tail);
            }
        }
    }

    /** "urged them to stop, hours after talks failed": what is yet to be done is not done before what has happened. */
    private static boolean isOccasion(Tree tree, Token clause) {
        Token mark = tree.child(clause, "mark", "advmod");
        int before = tree.first(clause) - 1;
        return clause.pos().equals("VBD")
                && mark != null
                && OCCASIONS.contains(mark.lemma())
                && before > 0
                && tree.token(before).pos().equals(",");
    }

    private static void dropOccasion(Tree tree, Token infinitive, BitSet tokens) {
        for (Token clause : tree.children(infinitive, "advcl")) {
            if (clause.index() > infinitive.index() && isOccasion(tree, clause)) {
                tokens.clear(tree.first(clause) - 1, tree.tokens().size());
            }
        }
    }

    /** "The report found costs between $9 and $12", where the parse hangs "between" on the report. */
    private static void addStray(Cue cue, BitSet tokens) {
        Tree tree = cue.tree();
        int next = tokens.length();
        Token preposition = next > 0 && next < tree.tokens().size() ? tree.token(next) : null;
        Token head = preposition == null ? null : tree.head(preposition);
        if (preposition != null
                && head != null
                && preposition.is("prep")
                && head.index() < cue.verb().index()) {
            tokens.or(tree.below(preposition));
        }
    }

    /** "warned of shortages in the north", "warned of floods if it rains", and not "warned of shortages after the vote". */
    private static boolean belongsToPhrase(Cue cue, Token tail) {
        Token mark = tail.is("advcl") ? cue.tree().child(tail, "mark") : null;
        if (tail.is("advcl")) {
            return mark != null && CONDITIONS.contains(mark.lemma())
                    || cue.tree().isInfinitive(tail);
        }
        return ATTRIBUTIVE.contains(tail.lemma()) && !(tail.is("agent") && Subjects.isPassive(cue.tree(), cue.verb()));
    }
}
