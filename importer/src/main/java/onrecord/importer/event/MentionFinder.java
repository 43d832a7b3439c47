package onrecord.importer.event;

import java.util.BitSet;
import java.util.Set;
import onrecord.importer.date.DateMention;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where an event's telling begins and ends: its clause from the subject to the last complement, or its noun phrase. */
final class MentionFinder {

    /** A date further away than this many characters behind the phrase is not part of it. */
    private static final int ADJACENT = 3;

    private static final int LONGEST_INSERTION = 25;

    private final Set<String> withClause;

    MentionFinder(Knowledge knowledge) {
        withClause = knowledge.constructions().get("with-clause");
    }

    Span of(Telling telling) {
        Trigger trigger = telling.trigger();
        DateMention date = telling.dated();
        Span span = trigger.clause() == null ? phrase(trigger) : clause(trigger, trigger.clause(), date);
        return date != null && isAdjacent(span, date.span()) ? span.cover(date.span()) : span;
    }

    private static boolean isAdjacent(Span span, Span date) {
        return date.start() - span.end() <= ADJACENT + "in ".length() && span.start() - date.end() <= ADJACENT;
    }

    private static Span phrase(Trigger trigger) {
        Tree tree = trigger.tree();
        Token noun = trigger.token();
        BitSet tokens = tree.below(noun, index -> isApart(tree, tree.token(index), noun));
        return contiguous(tree, tokens, noun);
    }

    private static boolean isApart(Tree tree, Token token, Token top) {
        if (token.is("relcl", "conj", "cc", "appos", "advcl", "ccomp", "dep", "parataxis", "meta")) {
            return !(token.is("conj", "cc") && tree.head(token) != top);
        }
        return token.is("punct") && token.head() == top.index() || token.is("acl") && followsComma(tree, token);
    }

    private Span clause(Trigger trigger, Token verb, @Nullable DateMention date) {
        Tree tree = trigger.tree();
        BitSet tokens = tree.below(verb, index -> isOutside(trigger, tree.token(index), verb));
        if (tree.child(verb, "nsubj", "nsubjpass") == null && !verb.is("conj")) {
            addSubject(trigger, verb, tokens);
        }
        Span span = contiguous(tree, tokens, verb);
        return date != null && !verb.is("conj") && isFronted(date.span(), span, verb)
                ? span.cover(withPreposition(tree, date.span()))
                : span;
    }

    /** The first that stands before the verb, unless too much is in between. */
    private static void addSubject(Trigger trigger, Token verb, BitSet tokens) {
        Tree tree = trigger.tree();
        for (Token subject : trigger.arguments().subjects(verb)) {
            int gap = verb.index() - subject.index();
            if (gap > 0 && gap < LONGEST_INSERTION) {
                tokens.or(tree.below(
                        subject, index -> index >= verb.index() || isApart(tree, tree.token(index), subject)));
                return;
            }
        }
    }

    private boolean isOutside(Trigger trigger, Token token, Token verb) {
        Tree tree = trigger.tree();
        if (token.head() != verb.index()) {
            return isApart(tree, token, verb);
        }
        if (token.is("ccomp")) {
            return !withClause.contains(trigger.kind()) || token.index() < verb.index();
        }
        if (isFrontedPhrase(tree, token, verb) || token.lower().equals("according")) {
            return true;
        }
        return token.pos().equals("WRB")
                || token.is("advcl", "conj", "cc", "punct", "parataxis", "mark", "dep", "meta", "discourse", "relcl")
                || token.is("acl") && followsComma(tree, token);
    }

    /** "In contrast, …", "Amid fears of floods, …" */
    private static boolean isFrontedPhrase(Tree tree, Token token, Token verb) {
        if (token.index() > verb.index() || !token.is("prep", "advmod", "npadvmod")) {
            return false;
        }
        int next = tree.below(token).length();
        return next < verb.index() && tree.token(next).form().equals(",");
    }

    private static boolean isFronted(Span date, Span span, Token verb) {
        return date.end() <= verb.span().start() && date.start() < span.start() && span.start() - date.end() < 100;
    }

    /** "In May": the date with the word that leads to it. */
    private static Span withPreposition(Tree tree, Span date) {
        for (Token token : tree.tokens()) {
            if (token.span().end() + 1 == date.start()) {
                return date.cover(token.span());
            }
        }
        return date;
    }

    private static boolean followsComma(Tree tree, Token token) {
        return token.index() > 0 && tree.token(token.index() - 1).form().equals(",");
    }

    /** From the first to the last token around {@code must}, but not across a long stretch that does not belong to it. */
    private static Span contiguous(Tree tree, BitSet tokens, Token must) {
        int first = must.index();
        for (int at = tokens.previousSetBit(first); at >= 0; at = tokens.previousSetBit(at - 1)) {
            if (first - at > LONGEST_INSERTION) {
                break;
            }
            first = at;
        }
        int last = must.index();
        for (int at = tokens.nextSetBit(last); at >= 0; at = tokens.nextSetBit(at + 1)) {
            if (at - last > LONGEST_INSERTION) {
                break;
            }
            last = at;
        }
        while (last > must.index() && isMark(tree.token(last))) {
            last--;
        }
        while (first < must.index() && isMark(tree.token(first))) {
            first++;
        }
        return tree.sentence().span(first, last);
    }

    private static boolean isMark(Token token) {
        String form = token.form();
        boolean mark = !Character.isLetterOrDigit(form.charAt(0))
                && !Character.isLetterOrDigit(form.charAt(form.length() - 1));
        return mark
                || token.is("cc")
                || token.pos().equals("WDT")
                || token.pos().equals("WP");
    }
}
