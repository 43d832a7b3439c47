package onrecord.importer.entity.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of lately, and who of them a pronoun most likely means. */
final class Discourse {

    private static final int MEMORY = 60;
    private static final int FARTHEST = 3;
    private static final double[] RECENCY = {2.2, 2.0, 0.9, 0.2};
    private static final double ENOUGH = 1.5;
    private static final double CLEARLY = 0.15;
    private static final double PLAINLY = 0.8;

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
        return likeliest(words, word, fits, referent -> 0.0);
    }

    /** As {@link #likeliest}, but nobody else may come near. */
    @Nullable
    Referent plainest(Words words, int word, Predicate<Referent> fits) {
        return best(words, word, fits, referent -> 0.0, PLAINLY);
    }

    /** {@code liking} adds to or takes from a referent's score. */
    @Nullable
    Referent likeliest(Words words, int word, Predicate<Referent> fits, ToDoubleFunction<Referent> liking) {
        return best(words, word, fits, liking, CLEARLY);
    }

    private @Nullable Referent best(
            Words words, int word, Predicate<Referent> fits, ToDoubleFunction<Referent> liking, double margin) {
        Map<Referent, Double> scores = new LinkedHashMap<>();
        Set<Referent> rivals = rivals(words, word);
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (isVisible(standing, words) && !rivals.contains(standing.referent()) && fits.test(standing.referent())) {
                scores.merge(standing.referent(), score(standing, words, word), (a, b) -> Math.max(a, b) + 0.2);
            }
        }
        Referent best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
            double score = entry.getValue()
                    + 0.08 * Math.min(5, counts.getOrDefault(entry.getKey(), 0))
                    + liking.applyAsDouble(entry.getKey());
            if (score > first) {
                second = first;
                first = score;
                best = entry.getKey();
            } else {
                second = Math.max(second, score);
            }
        }
        return first >= ENOUGH && first - second > margin ? best : null;
    }

    /**
     * Whoever has another part in the pronoun's own clause: "the union will fight them", "Poe stood over her"; and whoever
     * is "I" inside the quotation that it stands in.
     */
    private Set<Referent> rivals(Words words, int word) {
        Set<Referent> rivals = new HashSet<>();
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (standing.words() != words) {
                break;
            }
            boolean part = words.isRelated(standing.word(), "nsubj", "dobj", "nsubjpass");
            boolean speaker = words.isQuoted(word)
                    && !words.isQuoted(standing.word())
                    && standing.place().isSubject();
            if (speaker || part && clause(words, word) == words.head(standing.word())) {
                rivals.add(standing.referent());
            }
        }
        return rivals;
    }

    /** The verb that the pronoun is a part of, straight or behind a preposition; -1 for an owner or the like. */
    private static int clause(Words words, int word) {
        if (words.isRelated(word, "pobj")) {
            int preposition = words.head(word);
            return words.isRelated(preposition, "prep") ? words.head(preposition) : -1;
        }
        return words.isRelated(word, "nsubj", "dobj", "nsubjpass") ? words.head(word) : -1;
    }

    private static boolean isVisible(Standing standing, Words words) {
        int distance = words.sentence().index() - standing.sentence();
        return distance <= FARTHEST && standing.words().block() == words.block();
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

    /** In one sentence: "Orlov said he …" before "… told Orlov that he …". */
    private static double within(Standing standing, Words words, int word) {
        int verb = words.head(word);
        int other = words.head(standing.word());
        return words.isRelated(verb, "ccomp", "advcl", "conj")
                        && words.head(verb) == other
                        && standing.place().isSubject()
                ? 0.8
                : 0;
    }
}
