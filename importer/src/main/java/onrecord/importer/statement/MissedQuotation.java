package onrecord.importer.statement;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Quoted words directly behind a cue that the parse did not tie to it: denied "each and every word"; chanted "no more". */
final class MissedQuotation {

    private MissedQuotation() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        int opening = behind(cue);
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
        Span content = toHead(tree, quotation.outer());
        return new Attribution(Pattern.NOUN_PHRASE, List.of(content), cue.span(), tree, cue.subject());
    }

    private static boolean voices(Cue cue) {
        CueVerb entry = cue.entry();
        boolean speaks = entry.takes(Frame.QUOTATION) && entry.subjects() == CueVerb.Subjects.SPEECH;
        return speaks || entry.takes(Frame.NOUN_PHRASE) || entry.takes(Frame.QUOTED_PHRASE);
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
