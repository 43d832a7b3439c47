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
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of lately, and who of them a pronoun most likely means. */
final class Discourse {

    private static final int MEMORY = 60;
    private static final int FARTHEST = 3;
    private static final int FAR = 10;
    private static final double[] RECENCY = {2.2, 2.0, 0.9, 0.2};
    private static final double ENOUGH = 1.5;
    private static final double CLEARLY = 0.15;
    private static final double PLAINLY = 0.8;

    private final Deque<Standing> recent = new ArrayDeque<>();
    private final Map<Referent, Integer> counts = new HashMap<>();
    private final Map<Referent, Span> nouns = new HashMap<>();
    private final Map<Referent, Gender> genders = new HashMap<>();
    private final Set<Referent> introduced = new HashSet<>();
    private int told;

    /** Goes on to a sentence; one that is quoted as a whole lies between nobody and the pronouns behind it. */
    void begin(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && !words.isQuoted(i)) {
                told++;
                return;
            }
        }
    }

    /** Remembers by what words somebody without a name was spoken of last. */
    void call(Referent referent, Span noun, boolean anew) {
        nouns.put(referent, noun);
        if (anew) {
            genders.remove(referent);
            introduced.add(referent);
        }
    }

    /** Whether somebody without a name is not brought in by "a" or "one", and so may be anybody named before. */
    boolean isVague(Referent referent) {
        return referent.figure() == null && !introduced.contains(referent);
    }

    /** Whether "a diplomat" without a name has been brought in since the person was last spoken of. */
    boolean isOvertaken(Figure figure, String noun) {
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Referent referent = back.next().referent();
            if (figure.equals(referent.figure())) {
                return false;
            }
            if (referent.noun().equals(noun) && introduced.contains(referent)) {
                return true;
            }
        }
        return false;
    }

    /** Remembers that somebody without a name is "he" or "she". */
    void learn(Referent referent, Gender gender) {
        if (gender != Gender.UNKNOWN && referent.figure() == null) {
            genders.put(referent, gender);
        }
    }

    /** What is known of the gender of whoever is spoken of. */
    Gender gender(Referent referent) {
        return genders.getOrDefault(referent, referent.gender());
    }

    @Nullable
    Span noun(Referent referent) {
        return nouns.get(referent);
    }

    void add(Standing standing) {
        recent.addLast(standing.at(told));
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
            if (isVisible(standing, words, word)
                    && !rivals.contains(standing.referent())
                    && fits.test(standing.referent())) {
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
        boolean set = isSetOff(words, word);
        for (Iterator<Standing> back = recent.descendingIterator(); back.hasNext(); ) {
            Standing standing = back.next();
            if (standing.words() != words) {
                break;
            }
            boolean part = words.isRelated(standing.word(), "nsubj", "dobj", "nsubjpass");
            boolean speaker = words.isQuoted(word)
                    && !words.isQuoted(standing.word())
                    && standing.place().isSubject();
            boolean told =
                    set && standing.word() < word && !words.pos(standing.word()).startsWith("PRP");
            if (speaker || told || part && clause(words, word) == words.head(standing.word())) {
                rivals.add(standing.referent());
            }
        }
        return rivals;
    }

    /** "Poe, he said, had lied": whoever is named in what is said does not say it. */
    private static boolean isSetOff(Words words, int word) {
        int verb = words.head(word);
        return words.isRelated(word, "nsubj")
                && words.form(word - 1).equals(",")
                && verb == word + 1
                && words.isLower(verb + 1, ",", ".")
                && !words.isQuoted(word)
                && !words.isPos(verb + 2, "``", "''");
    }

    /**
     * The only one of all whom the article has lately spoken of that fits, if nobody else does: for a pronoun to which
     * nobody near can be found.
     */
    @Nullable
    Referent only(Words words, int word, Predicate<Referent> fits) {
        Set<Referent> rivals = rivals(words, word);
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

    /** The verb that the pronoun is a part of, straight or behind a preposition; -1 for an owner or the like. */
    private static int clause(Words words, int word) {
        if (words.isRelated(word, "pobj")) {
            int preposition = words.head(word);
            return words.isRelated(preposition, "prep") ? words.head(preposition) : -1;
        }
        return words.isRelated(word, "nsubj", "dobj", "nsubjpass") ? words.head(word) : -1;
    }

    private boolean isVisible(Standing standing, Words words, int word) {
        return distance(standing, words, word) <= FARTHEST && standing.words().block() == words.block();
    }

    private int distance(Standing standing, Words words, int word) {
        return words.isQuoted(word)
                ? words.sentence().index() - standing.sentence()
                : standing.words() == words ? 0 : Math.max(1, told - standing.told());
    }

    private double score(Standing standing, Words words, int word) {
        int distance = distance(standing, words, word);
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
