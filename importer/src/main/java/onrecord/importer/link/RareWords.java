package onrecord.importer.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article that few of its sentences have; they tie together the sentences that do. Counted when somebody
 * asks: few articles need it.
 */
final class RareWords {

    private static final int FEW = 4;
    private static final int SHORTEST = 4;

    private final List<Sentence> sentences;
    private @Nullable Map<String, Count> counts;

    RareWords(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    boolean has(Token token) {
        if (token.lemma().length() < SHORTEST || !isTelling(token)) {
            return false;
        }
        Map<String, Count> known = counts == null ? count() : counts;
        counts = known;
        Count count = known.get(token.lemma());
        return count == null || count.sentences <= FEW;
    }

    private static boolean isTelling(Token token) {
        return token.isNoun() && !token.isName()
                || token.pos().startsWith("VB")
                || token.pos().startsWith("JJ");
    }

    private Map<String, Count> count() {
        Map<String, Count> counted = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.lemma().length() >= SHORTEST) {
                    counted.computeIfAbsent(token.lemma(), any -> new Count()).add(sentence.index());
                }
            }
        }
        return counted;
    }

    /** How many sentences have a word. */
    private static final class Count {

        private int sentences;
        private int last = -1;

        void add(int sentence) {
            if (sentence != last) {
                last = sentence;
                sentences++;
            }
        }
    }
}
