package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** How far the phrase behind a reporting verb goes. */
final class PhraseExtent {

    /** Prepositions that rather belong to the noun before than tell when, where or to whom something is said. */
    private static final Set<String> ATTRIBUTIVE = Set.of(
            "of", "in", "for", "from", "by", "among", "between", "within", "across", "over", "with", "without", "under",
            "against", "about", "into", "through", "near", "around", "beyond");

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
        List<Span> content = new ArrayList<>(Content.of(reading, tree, tokens, new BitSet()));
        content.removeIf(span -> span.start() < cue.span().end());
        content.replaceAll(span -> withoutAside(reading, tree, span));
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }

    /** "told them to stay inside until the storm had passed": whatever the parse says, that is when they shall. */
    private static void addTails(Cue cue, Pattern pattern, BitSet tokens) {
        Tree tree = cue.tree();
        for (Token child : tree.children(cue.verb(), "advcl", "prep", "agent")) {
            BitSet tail = tree.below(child);
            boolean belongs = pattern == Pattern.INFINITIVE ? !child.is("agent") : belongsToPhrase(cue, child);
            if (tail.nextSetBit(0) == tokens.length() && belongs && !PrintedSpeaker.isOccasion(tree, child)) {
                tokens.or(tail);
            }
        }
    }

    /** "warned of shortages in the north", "warned of floods if it rains", and not "warned of shortages after the vote". */
    private static boolean belongsToPhrase(Cue cue, Token tail) {
        Token mark = tail.is("advcl") ? cue.tree().child(tail, "mark") : null;
        if (tail.is("advcl")) {
            return mark != null && CONDITIONS.contains(mark.lemma());
        }
        return ATTRIBUTIVE.contains(tail.lemma()) && !(tail.is("agent") && Subjects.isPassive(cue.tree(), cue.verb()));
    }

    /** Without what the article adds: "urged them to march to the hall, where the council was meeting". */
    private static Span withoutAside(Reading reading, Tree tree, Span content) {
        for (Token token : reading.tokens(tree, content)) {
            boolean relative = token.pos().equals("WRB")
                    || token.pos().equals("WDT")
                    || token.pos().equals("WP");
            boolean aside = relative
                    && token.index() > 0
                    && tree.token(token.index() - 1).pos().equals(",")
                    && !reading.isQuoted(token.span());
            if (aside && token.span().start() > content.start() + 2) {
                return new Span(
                        content.start(), tree.token(token.index() - 1).span().start());
            }
        }
        return content;
    }
}
