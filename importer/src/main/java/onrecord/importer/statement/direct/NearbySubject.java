package onrecord.importer.statement.direct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** The subject of a cue beside a quotation: by the parse, or by its place where the quotation confused the parse. */
final class NearbySubject {

    private static final Set<String> SPOKEN = SpeechWords.of("spoken");

    private NearbySubject() {}

    static @Nullable Token behindQuotation(Cue cue, List<Token> window) {
        Token subject = cue.subject();
        if (subject != null && within(window, subject)) {
            return subject;
        }
        Token before = firstNoun(cue.tree(), window, 0, cue.verb().index());
        if (before != null) {
            return before;
        }
        return firstNoun(cue.tree(), window, cue.verb().index() + 1, Integer.MAX_VALUE);
    }

    static @Nullable Token beforeQuotation(Cue cue, List<Token> window) {
        Token subject = cue.subject();
        if (subject != null) {
            return subject;
        }
        Token found = null;
        for (Token token : window) {
            if (token.index() < cue.verb().index() && isNominal(token)) {
                found = token;
            }
        }
        return found;
    }

    /** Who stands before a colon without a verb of speaking: "Her message was clear:", "Smith:". */
    static Optional<Token> introducer(Reading reading, Tree tree, Span window) {
        for (Token token : reading.tokens(tree, window)) {
            if (SPOKEN.contains(token.lemma())) {
                return Optional.of(Optional.ofNullable(tree.child(token, "poss"))
                        .or(() -> issuer(tree, token))
                        .orElse(token));
            }
        }
        List<Token> tokens = reading.tokens(tree, window);
        Token first = firstNoun(tree, tokens, 0, Integer.MAX_VALUE);
        if (first == null) {
            return Optional.empty();
        }
        boolean name = first.isName() || reading.cast().mentionAt(first.span()).isPresent();
        boolean brief = tokens.size() <= 12 && tokens.get(0).index() == 0;
        return name && brief || first.pos().startsWith("PRP") ? Optional.of(first) : Optional.empty();
    }

    /** "The council has issued the following statement:" */
    private static Optional<Token> issuer(Tree tree, Token statement) {
        Token verb = statement.is("dobj") ? tree.head(statement) : null;
        return Optional.ofNullable(verb == null ? null : tree.child(verb, "nsubj"));
    }

    private static boolean within(List<Token> window, Token token) {
        return !window.isEmpty()
                && token.index() >= window.get(0).index()
                && token.index() <= window.get(window.size() - 1).index();
    }

    /** The last word of the first run of nominal words between two places in the sentence. */
    private static @Nullable Token firstNoun(Tree tree, List<Token> window, int from, int to) {
        Token found = null;
        for (Token token : window) {
            if (token.index() < from || token.index() >= to) {
                continue;
            }
            if (isNominal(token)) {
                found = token;
            } else if (found != null) {
                return found;
            } else if (from > 0 && (token.isVerb() || token.pos().equals("IN"))) {
                return null;
            }
        }
        return found;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.pos().equals("PRP")
                || token.pos().equals("CD") && token.lemma().equals("one");
    }
}
