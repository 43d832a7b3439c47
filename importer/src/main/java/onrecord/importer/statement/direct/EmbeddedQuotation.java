package onrecord.importer.statement.direct;

import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.indirect.TrailingCue;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells quoted words that are but a part of the sentence around them from speech of its own. */
final class EmbeddedQuotation {

    private EmbeddedQuotation() {}

    /** "“Very few” people had complained, Poe said": the words describe the noun behind. */
    static boolean describes(Reading reading, Quotation quotation, Tree tree, Span behind) {
        List<Token> tokens = reading.tokens(tree, behind);
        Token next = tokens.isEmpty() ? null : tokens.get(0);
        boolean plural = next != null && (next.pos().equals("NNS") || next.pos().equals("NN"));
        return next != null
                && plural
                && Character.isLowerCase(next.form().charAt(0))
                && next.span().start() == behind.start()
                && quotation.outer().end() + 1 == behind.start()
                && Character.isLetterOrDigit(
                        reading.text().charAt(quotation.inner().end() - 1));
    }

    /** "said the raids, “carried out with care”, had failed": what follows goes on with the clause. */
    static boolean isSubject(Reading reading, Quotation quotation) {
        Token next = nextWord(reading, quotation);
        return next != null
                && startsLower(reading, quotation)
                && next.isFinite()
                && !next.lemma().equals("say");
    }

    /** "It was, Poe said, “a trap”". */
    static boolean completes(Reading reading, Quotation quotation, Cue cue) {
        return startsLower(reading, quotation) && TrailingCue.breaksOff(cue);
    }

    private static @Nullable Token nextWord(Reading reading, Quotation quotation) {
        Tree tree = reading.treeAt(quotation.outer().end());
        return tree == null
                ? null
                : tree.tokens().stream()
                        .filter(token ->
                                token.span().start() >= quotation.outer().end())
                        .filter(token -> !token.is("punct"))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean startsLower(Reading reading, Quotation quotation) {
        return Character.isLowerCase(reading.text().charAt(quotation.inner().start()));
    }
}
