package onrecord.importer.resolve.event;

import java.util.Collection;

/**
 * How much speaks for two articles telling the same event, in bits: what both tell counts by its rarity, what only one
 * tells counts against it. The more events there are, the more it takes. The weights were set by hand, in the bits that
 * {@link Rarity} gives, and are not learnt from data; {@code EventsTests} holds what is to follow from them.
 */
final class Sameness {

    static final double NEVER = Double.NEGATIVE_INFINITY;

    /** What it takes beyond telling the two from all others. */
    private static final double MARGIN = 1;

    /** What it takes more where one article tells both, which would have told that they are one. */
    private static final double TOLD_APART = 5;

    private final AgentSameness agents;
    private final ActSameness acts;
    private final WordSameness words;
    private final Stories stories;
    private final double enough;

    Sameness(Collection<Features> events, Stories stories) {
        this.stories = stories;
        agents = new AgentSameness(events);
        acts = new ActSameness(events);
        words = new WordSameness(events);
        enough = Rarity.log2(events.size() + Rarity.ELSEWHERE) + MARGIN;
    }

    /** Positive where the two are the same. */
    double of(Features a, Features b) {
        double what = Timing.allows(a.event(), b.event()) ? acts.bits(a, b) : NEVER;
        if (what == NEVER) {
            return NEVER;
        }
        double who = agents.bits(a, b);
        double said = words.bits(a.stems(), b.stems());
        if (who <= 0 && said <= 0) {
            return NEVER;
        }
        double told = who
                + what
                + said
                + ActSameness.once(a, b)
                + Timing.bits(a.event(), b.event())
                - ActSameness.saidAgain(a, b)
                - ActSameness.countedApart(a, b)
                - enough;
        return told + Stories.MOST_BITS < 0
                ? NEVER
                : told + story(a.event().articleId(), b.event().articleId());
    }

    private double story(long articleA, long articleB) {
        return articleA == articleB ? -TOLD_APART : stories.bits(articleA, articleB);
    }
}
