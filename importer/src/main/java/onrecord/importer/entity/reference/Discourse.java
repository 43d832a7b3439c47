package onrecord.importer.entity.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.schema.vocabulary.BlockKind;
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
    void begin(Outline sentence) {
        told += sentence.own() ? 1 : 0;
    }

    void add(Referent referent, Spot spot) {
        recent.addLast(new Standing(referent, spot, told));
        counts.merge(referent, 1, Integer::sum);
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
    }

    /** Whether "a diplomat" without a name has been brought in since the person was last spoken of. */
    boolean isOvertaken(Referent person, String noun) {
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Referent referent = back.next().referent();
            if (referent == person) {
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
    Referent only(Spot spot, Predicate<Referent> fits) {
        Set<Referent> rivals = Rivals.of(spot, recent);
        BlockKind block = spot.words().block();
        Referent only = null;
        for (Standing standing : recent) {
            boolean near = told - standing.told() <= FAR && standing.words().block() == block;
            Referent referent = standing.referent();
            if (near && referent != only && fits.test(referent) && !rivals.contains(referent)) {
                if (referent.figure() == null || only != null) {
                    return null;
                }
                only = referent;
            }
        }
        return only;
    }

    /** The likeliest referent for a word; null where none is likely or two are alike. */
    @Nullable
    Referent find(Spot spot, Wanted wanted) {
        Map<Referent, Double> scores = scores(spot, wanted);
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

    private Map<Referent, Double> scores(Spot spot, Wanted wanted) {
        Map<Referent, Double> scores = new LinkedHashMap<>();
        Set<Referent> rivals = Rivals.of(spot, recent);
        Closeness closeness = new Closeness(spot, told, wanted.quoted());
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (closeness.isBehind(standing)) {
                break;
            }
            if (closeness.sharesBlock(standing)
                    && wanted.counts().test(standing)
                    && !rivals.contains(standing.referent())
                    && wanted.fits().test(standing.referent())) {
                scores.merge(standing.referent(), closeness.of(standing), (a, b) -> Math.max(a, b) + 0.2);
            }
        }
        return scores;
    }
}
