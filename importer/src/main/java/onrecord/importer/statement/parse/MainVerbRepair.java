package onrecord.importer.statement.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.SpeechWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main verb of a sentence that a parse left with a noun at its top, having taken the verb for a participle: the
 * vote <i>pleased</i> residents, who called it a start; the news that he had left <i>delighted</i> his rivals.
 */
final class MainVerbRepair {

    private static final Set<String> STIRRING = SpeechWords.of("stirring");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD", "JJ");
    private static final Set<String> NOMINAL = Set.of("DT", "PRP$", "JJ", "CD", "POS", "NN", "NNS", "NNP", "NNPS");

    private MainVerbRepair() {}

    /** Puts what it changes into {@code tokens}; whether it changed any. */
    static boolean repair(Tree tree, List<Token> tokens) {
        Token top = top(tree);
        Token verb = top == null ? null : mainVerb(tree);
        Token subject = top == null || verb == null ? null : subject(tree, top, verb);
        Token object = verb == null ? null : object(tree, verb.index() + 1);
        if (top == null || verb == null || subject == null || object == null) {
            return false;
        }
        tokens.set(verb.index(), ParseRepair.hung(verb, "VBD", -1, "root"));
        tokens.set(object.index(), ParseRepair.hung(object, object.pos(), verb.index(), "dobj"));
        tokens.set(subject.index(), ParseRepair.hung(subject, subject.pos(), verb.index(), "nsubj"));
        for (Token token : tree.tokens()) {
            boolean before = token.index() < subject.index() && token.head() >= verb.index();
            boolean behind = token.index() > object.index() && token.head() >= 0 && token.head() < verb.index();
            if (before || behind) {
                Token head = before ? subject : verb;
                tokens.set(token.index(), ParseRepair.hung(token, token.pos(), head.index(), token.relation()));
            }
        }
        return true;
    }

    /** The noun at the top of a sentence that has no main verb. */
    private static @Nullable Token top(Tree tree) {
        Token last = tree.token(tree.tokens().size() - 1);
        List<Token> tops =
                tree.tokens().stream().filter(token -> token.head() < 0).toList();
        boolean noun = tops.size() == 1 && tops.get(0).isNoun();
        return noun && ".”\"’'".contains(last.form()) ? tops.get(0) : null;
    }

    private static @Nullable Token mainVerb(Tree tree) {
        for (int i = 1; i < tree.tokens().size() - 1; i++) {
            Token token = tree.token(i);
            boolean stirs = PARTICIPLES.contains(token.pos())
                    && STIRRING.contains(token.form().toLowerCase(Locale.ROOT));
            if (stirs
                    && endsPhrase(tree.token(i - 1))
                    && NOMINAL.contains(tree.token(i + 1).pos())) {
                return token;
            }
        }
        return null;
    }

    /** Behind "the" or "very" or "is", the word is a participle indeed. */
    private static boolean endsPhrase(Token before) {
        boolean bare = before.isVerb() && !Set.of("be", "have", "get", "feel").contains(before.lemma());
        return before.isNoun() || bare || before.pos().equals("RP") || "”\"’,".contains(before.form());
    }

    private static @Nullable Token subject(Tree tree, Token top, Token verb) {
        if (top.index() < verb.index()) {
            return top;
        }
        Token subject = null;
        for (int i = 0; i < verb.index(); i++) {
            Token token = tree.token(i);
            subject = token.isNoun() && token.head() > verb.index() ? token : subject;
        }
        return subject;
    }

    /** The last word of the noun phrase that begins at a place. */
    private static @Nullable Token object(Tree tree, int from) {
        Token object = null;
        for (int i = from;
                i < tree.tokens().size() && NOMINAL.contains(tree.token(i).pos());
                i++) {
            object = tree.token(i).isNoun() ? tree.token(i) : object;
        }
        return object;
    }
}
