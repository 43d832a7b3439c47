package onrecord.importer.entity.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of lately, and who of them a pronoun most likely means. */
final class Discourse {

    private static final int MEMORY = 60;
    private static final int FARTHEST = 3;
    private static final double[] RECENCY = {2.2, 2.0, 0.9, 0.2};
    private static final double ENOUGH = 1.5;
    private static final double CLEARLY = 0.15;

    private final Deque<Standing> recent = new ArrayDeque<>();
    private final Map<Referent, Integer> counts = new HashMap<>();

    void add(Standing standing) {
        recent.addLast(standing);
        counts.merge(standing.referent(), 1, Integer::sum);
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
    }

    /** The likeliest referent for the pronoun at {@code word}; null where none is likely or two are alike. */
    @Nullable
    Referent likeliest(Words words, int word, Predicate<Referent> fits) {
        Map<Referent, Double> scores = new LinkedHashMap<>();
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (isVisible(standing, words) && fits.test(standing.referent())) {
                scores.merge(standing.referent(), score(standing, words, word), (a, b) -> Math.max(a, b) + 0.2);
            }
        }
        Referent best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
            double score = entry.getValue() + 0.08 * Math.min(5, counts.getOrDefault(entry.getKey(), 0));
            if (score > first) {
                second = first;
                first = score;
                best = entry.getKey();
            } else {
                second = Math.max(second, score);
            }
        }
        return first >= ENOUGH && first - second > CLEARLY ? best : null;
    }

    private static boolean isVisible(Standing standing, Words words) {
        int distance = words.sentence().index() - standing.sentence();
        boolean sameRoom = standing.words().block() == words.block();
        return distance <= FARTHEST && sameRoom;
    }

    private static double score(Standing standing, Words words, int word) {
        int distance = Math.min(RECENCY.length - 1, words.sentence().index() - standing.sentence());
        double score = RECENCY[distance] + standing.place().prominence;
        if (standing.words().isQuoted(standing.word()) && !words.isQuoted(word)) {
            score -= 1.6;
        }
        if (distance == 0) {
            score += within(standing, words, word);
        }
        return score;
    }

    /** In one sentence: "Putin said he …" against "… told Putin that he …"; never both of one verb. */
    private static double within(Standing standing, Words words, int word) {
        int verb = words.head(word);
        int other = words.head(standing.word());
        boolean rivals = verb == other
                && words.isRelated(word, "nsubj", "dobj")
                && words.isRelated(standing.word(), "nsubj", "dobj");
        if (rivals) {
            return -3;
        }
        return words.isRelated(verb, "ccomp", "advcl", "conj")
                        && words.head(verb) == other
                        && standing.place().isSubject()
                ? 0.8
                : 0;
    }
}
