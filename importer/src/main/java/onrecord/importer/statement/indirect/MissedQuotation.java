package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.QuotationShape;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Quoted words directly behind a cue that the parse did not tie to it: denied "each and every word"; chanted "no more". */
final class MissedQuotation {

    private static final int LONGEST_OBJECT = 8;
    private static final Set<String> OBJECT = Set.of("DT", "PRP", "PRP$", "JJ", "POS", "CD");

    private MissedQuotation() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        int first = behind(cue);
        int opening = cue.entry().takes(Frame.AS) ? behindObject(tree, first) : first;
        if (opening >= tree.tokens().size() || !voices(cue)) {
            return null;
        }
        Quotation quotation = reading.quotationAt(tree.token(opening).span().start());
        boolean opens = quotation != null
                && quotation.outer().start() == tree.token(opening).span().start();
        if (quotation == null
                || !opens
                || QuotationShape.isTitle(quotation.inner().of(reading.text()))) {
            return null;
        }
        Span quoted =
                new Span(tree.token(first).span().start(), quotation.outer().end());
        Span content = withTail(tree, toHead(tree, quoted));
        return new Attribution(Pattern.NOUN_PHRASE, List.of(content), cue.span(), tree, cue.subject());
    }

    /** The opening mark of "called Poe a 'failed' mayor", "called that a 'trap'". */
    private static int behindObject(Tree tree, int first) {
        int at = first;
        while (at < tree.tokens().size() && at - first < LONGEST_OBJECT && isNominal(tree.token(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || OBJECT.contains(token.pos()) || token.lemma().equals("that");
    }

    /** What hangs directly behind on the quoted words: "a 'small' change driven by growth". */
    private static Span withTail(Tree tree, Span quoted) {
        for (Token token : tree.tokens()) {
            if (!quoted.contains(token.span().start())) {
                continue;
            }
            for (Token child : tree.children(token, "acl", "prep")) {
                BitSet below = tree.below(child);
                int before = below.nextSetBit(0) - 1;
                boolean next = before > 0 && tree.token(before).span().end() == quoted.end();
                if (next && child.span().start() >= quoted.end()) {
                    return new Span(quoted.start(), tree.span(below).end());
                }
            }
        }
        return quoted;
    }

    private static boolean voices(Cue cue) {
        CueVerb entry = cue.entry();
        boolean speaks = entry.takes(Frame.QUOTATION) && entry.subjects() == CueVerb.Subjects.SPEECH;
        return speaks || entry.takes(Frame.NOUN_PHRASE) || entry.takes(Frame.QUOTED_PHRASE) || entry.takes(Frame.AS);
    }

    private static int behind(Cue cue) {
        int next = cue.verb().index() + 1;
        while (next < cue.tree().tokens().size()
                && cue.span().contains(cue.tree().token(next).span().start())) {
            next++;
        }
        return next;
    }

    /** "denied a "cover-up" attempt": the quoted words and the noun that they describe. */
    private static Span toHead(Tree tree, Span quoted) {
        int end = quoted.end();
        for (Token token : tree.tokens()) {
            if (token.span().start() < quoted.end()) {
                continue;
            }
            boolean nominal = token.isNoun() || token.pos().startsWith("JJ");
            if (!nominal) {
                break;
            }
            end = token.span().end();
        }
        return new Span(quoted.start(), end);
    }
}
