package onrecord.importer.entity.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of lately, and who of them a word most likely means. */
final class Discourse {

    private static final int MEMORY = 60;
    private static final int FAR = 10;
    private static final double ENOUGH = 1.5;

    private final Deque<Standing> recent = new ArrayDeque<>();
    private final Map<Referent, Integer> counts = new HashMap<>();
    private final Strangers strangers = new Strangers();
    private int told;

    Strangers strangers() {
        return strangers;
    }

    /** Goes on to a sentence. */
    void begin(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && !words.isQuoted(i)) {
                told++;
                return;
            }
        }
    }

    void add(Standing standing) {
        recent.addLast(standing.at(told));
        counts.merge(standing.referent(), 1, Integer::sum);
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
    }

    /** Whether "a diplomat" without a name has been brought in since the person was last spoken of. */
    boolean isOvertaken(Figure figure, String noun) {
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Referent referent = back.next().referent();
            if (figure.equals(referent.figure())) {
                return false;
            }
            if (referent.noun().equals(noun) && strangers.isIntroduced(referent)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The only one of all whom the article has lately spoken of that fits, if nobody else does: for a pronoun to which
     * nobody near can be found.
     */
    @Nullable
    Referent only(Words words, int word, Predicate<Referent> fits) {
        Set<Referent> rivals = Rivals.of(words, word, recent);
        Referent only = null;
        for (Standing standing : recent) {
            boolean near = told - standing.told() <= FAR && standing.words().block() == words.block();
            Referent referent = standing.referent();
            if (near && !rivals.contains(referent) && fits.test(referent)) {
                if (referent.figure() == null || only != null && !only.equals(referent)) {
                    return null;
                }
                only = referent;
            }
        }
        return only;
    }

    /** The likeliest referent for a word; null where none is likely or two are alike. */
    @Nullable
    Referent find(Words words, int word, Wanted wanted) {
        Map<Referent, Double> scores = scores(words, word, wanted);
        Referent best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
            double score = entry.getValue()
                    + 0.08 * Math.min(mostOf(entry.getKey()), counts.getOrDefault(entry.getKey(), 0))
                    + wanted.liking().applyAsDouble(entry.getKey());
            if (score > first) {
                second = first;
                first = score;
                best = entry.getKey();
            } else {
                second = Math.max(second, score);
            }
        }
        return first >= ENOUGH && first - second > wanted.margin() ? best : null;
    }

    /** How often spoken of still tells: those without a name may be many of one noun. */
    private static int mostOf(Referent referent) {
        return referent.figure() == null ? 1 : 5;
    }

    private Map<Referent, Double> scores(Words words, int word, Wanted wanted) {
        Map<Referent, Double> scores = new LinkedHashMap<>();
        Set<Referent> rivals = Rivals.of(words, word, recent);
        Closeness closeness = new Closeness(words, word, told, wanted.quoted());
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (closeness.reaches(standing)
                    && wanted.counts().test(standing)
                    && !rivals.contains(standing.referent())
                    && wanted.fits().test(standing.referent())) {
                scores.merge(standing.referent(), closeness.of(standing), (a, b) -> Math.max(a, b) + 0.2);
            }
        }
        return scores;
    }
}
