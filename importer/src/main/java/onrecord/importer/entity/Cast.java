package onrecord.importer.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Everyone and everything with a name in one article. */
public final class Cast {

    private final List<Member> members;
    private final List<Mention> mentions;
    private final List<Integer> bylines;
    private final @Nullable Integer publisher;
    private final @Nullable Integer dateline;
    /** For each mention, the farthest end of it and all before it. */
    private final int[] reach;

    private final Map<Span, Span> unnamed;
    private final Map<Integer, Gender> genders;

    public Cast(
            List<Member> members,
            List<Mention> mentions,
            List<Integer> bylines,
            @Nullable Integer publisher,
            @Nullable Integer dateline) {
        this(members, mentions, bylines, publisher, dateline, Map.of(), Map.of());
    }

    /**
     * Checks nothing but the order: mentions come in the order of the text; a mention may lie inside another ("South
     * Korea" in "South Korea's Foreign Ministry").
     *
     * @param unnamed see {@link #unnamedAt}
     * @param genders of the people, where they are known
     */
    public Cast(
            List<Member> members,
            List<Mention> mentions,
            List<Integer> bylines,
            @Nullable Integer publisher,
            @Nullable Integer dateline,
            Map<Span, Span> unnamed,
            Map<Integer, Gender> genders) {
        this.genders = Map.copyOf(genders);
        this.unnamed = Map.copyOf(unnamed);
        this.members = List.copyOf(members);
        this.mentions =
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        this.bylines = List.copyOf(bylines);
        this.publisher = publisher;
        this.dateline = dateline;
        this.reach = new int[mentions.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, this.mentions.get(i).span().end());
            reach[i] = farthest;
        }
    }

    public List<Member> members() {
        return members;
    }

    public Member member(int index) {
        return members.get(index);
    }

    /** In the order of the text; of two that start together, the shorter first. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The members that wrote the article. */
    public List<Integer> bylines() {
        return bylines;
    }

    /** The member that published it. */
    public @Nullable Integer publisher() {
        return publisher;
    }

    /** The member where it was written. */
    public @Nullable Integer dateline() {
        return dateline;
    }

    /**
     * The mention that a span speaks of: the shortest that encloses it, else the longest that holds its last character,
     * as English puts a phrase's head last: "South Korea" for the first of "South Korea's Foreign Ministry", the
     * ministry for the whole, Ann Lee for "Foreign Minister Ann Lee".
     */
    public Optional<Mention> mentionAt(Span span) {
        int head = Math.max(span.start(), span.end() - 1);
        Mention longest = null;
        Mention shortest = null;
        for (int i = lastStartingUpTo(head); i >= 0 && reach[i] > head; i--) {
            Mention mention = mentions.get(i);
            if (!mention.span().contains(head)) {
                continue;
            }
            int length = mention.span().length();
            if (longest == null || length > longest.span().length()) {
                longest = mention;
            }
            if (mention.span().encloses(span)
                    && (shortest == null || length < shortest.span().length())) {
                shortest = mention;
            }
        }
        return Optional.ofNullable(shortest == null ? longest : shortest);
    }

    /** Of a pronoun that stands for somebody without a name: the head of the phrase that speaks of him last. */
    public Optional<Span> unnamedAt(Span pronoun) {
        return Optional.ofNullable(unnamed.get(pronoun));
    }

    /** Whether "he" can mean the person, or else "she". */
    public boolean canBe(int member, boolean male) {
        return genders.getOrDefault(member, Gender.UNKNOWN).fits(male ? Gender.MALE : Gender.FEMALE);
    }

    /** All mentions that lie within a span, in the order of the text. */
    public List<Mention> mentionsIn(Span span) {
        int from = lastStartingUpTo(span.start() - 1) + 1;
        int to = lastStartingUpTo(span.end() - 1) + 1;
        return mentions.subList(from, Math.max(from, to)).stream()
                .filter(mention -> span.encloses(mention.span()))
                .toList();
    }

    private int lastStartingUpTo(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
