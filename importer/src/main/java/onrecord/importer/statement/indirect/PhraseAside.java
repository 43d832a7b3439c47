package onrecord.importer.statement.indirect;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.text.Span;

/** What the article adds to a phrase that was said. */
final class PhraseAside {

    private static final Set<String> SUMMARIES = SpeechWords.of("summary");

    private PhraseAside() {}

    /** Without what the article adds: "urged them to march to the hall, where the council was meeting". */
    static Span cutFrom(Reading reading, Tree tree, Span content, Token last) {
        for (Token token : reading.tokens(tree, content)) {
            boolean relative = token.pos().equals("WRB")
                    || token.pos().equals("WDT")
                    || token.pos().equals("WP");
            boolean aside = relative
                    && token.index() > 0
                    && tree.token(token.index() - 1).pos().equals(",")
                    && !reading.isQuoted(token.span());
            aside |= sumsUp(tree, token);
            aside |= token.form().equals(":") && isBeforeQuotation(reading, tree, token);
            if (aside && token.index() > last.index() && token.span().start() > content.start() + 2) {
                Token mark = token.form().equals(":") ? token : tree.token(token.index() - 1);
                return new Span(content.start(), mark.span().start());
            }
        }
        return content;
    }

    /** "accused them of theft, a charge that they deny". */
    private static boolean sumsUp(Tree tree, Token article) {
        int noun = article.index() + 1;
        return article.pos().equals("DT")
                && article.index() > 0
                && tree.token(article.index() - 1).pos().equals(",")
                && noun < tree.tokens().size()
                && SUMMARIES.contains(tree.token(noun).lemma());
    }

    /** "acknowledged his limits: “I am no engineer”": what follows is a statement of its own. */
    private static boolean isBeforeQuotation(Reading reading, Tree tree, Token colon) {
        int next = colon.index() + 1;
        return next < tree.tokens().size()
                && !reading.isQuoted(colon.span())
                && reading.isQuoted(tree.token(next).span());
    }
}
