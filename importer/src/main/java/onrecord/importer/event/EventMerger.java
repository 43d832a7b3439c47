package onrecord.importer.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.event.trigger.Knowledge;
import org.jspecify.annotations.Nullable;

/** Joins the tellings of one article that tell the same event. */
final class EventMerger {

    /** How many events of a kind words can still refer back to; it keeps long articles linear. */
    private static final int REMEMBERED = 60;

    private final Worth worth;
    private final Recall recall;
    private final Likeness likeness;
    private final MentionFinder mentions;
    private final CastIndex cast;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final Map<String, List<Gathering>> byKind = new HashMap<>();

    EventMerger(Knowledge knowledge, CastIndex cast) {
        this.worth = new Worth(knowledge, cast);
        this.recall = new Recall(knowledge);
        this.mentions = new MentionFinder(knowledge);
        this.likeness = new Likeness(knowledge);
        this.cast = cast;
    }

    List<Event> merge(List<Telling> tellings, EventTitles titles) {
        Themes themes = new Themes(tellings, recall);
        for (Telling telling : tellings) {
            boolean event = worth.isEvent(telling) || themes.beginsWith(telling);
            boolean again = event || recall.mayRetell(telling) || recall.mayBeTheme(telling);
            if (again || Recall.mayReferBack(telling.trigger())) {
                add(telling, event, again);
            }
        }
        List<Event> events = new ArrayList<>();
        for (Gathering gathering : gatherings) {
            events.add(gathering.event(mentions, titles));
        }
        return events;
    }

    /**
     * Adds a telling to the event that it tells, if there is one.
     *
     * @param event whether it is worth an event of its own
     * @param again whether it can tell again what was told in the same word
     */
    private void add(Telling telling, boolean event, boolean again) {
        List<Gathering> candidates = candidates(telling, telling.trigger().kind());
        Gathering known = event ? same(telling, candidates) : null;
        if (known == null && again) {
            known = retold(telling, candidates);
        }
        if (known == null && Recall.mayReferBack(telling.trigger())) {
            known = antecedent(telling, candidates);
            if (known != null && !known.sharesParticipants(telling)) {
                known.mention(telling);
                return;
            }
        }
        if (known != null) {
            known.add(telling);
        } else if (event) {
            begin(telling);
        }
    }

    private void begin(Telling telling) {
        Gathering gathering = new Gathering(cast, telling);
        gatherings.add(gathering);
        byKind.computeIfAbsent(telling.trigger().kind(), kind -> new ArrayList<>())
                .add(gathering);
    }

    /** Those of a kind that the telling may belong to, the last first. */
    private List<Gathering> candidates(Telling telling, String kind) {
        List<Gathering> all = byKind.get(kind);
        if (all == null || recall.isSetApart(telling.trigger())) {
            return List.of();
        }
        List<Gathering> candidates = new ArrayList<>();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - REMEMBERED); i--) {
            Gathering gathering = all.get(i);
            if (likeness.mayBeOne(gathering.first(), telling) && gathering.agreesOnDate(telling)) {
                candidates.add(gathering);
            }
        }
        return candidates;
    }

    private static @Nullable Gathering same(Telling telling, List<Gathering> candidates) {
        for (Gathering gathering : candidates) {
            if (gathering.sharesParticipants(telling) && !Likeness.areAimsApart(gathering.first(), telling)) {
                return gathering;
            }
        }
        return null;
    }

    /** The last event told in the same word of somebody without a name: "a man was jailed … the man was jailed". */
    private @Nullable Gathering retold(Telling telling, List<Gathering> candidates) {
        for (Gathering gathering : candidates) {
            Telling first = gathering.first();
            boolean word = likeness.isSameWord(first, telling) || likeness.isOpenedWith(first, telling);
            boolean nobody = telling.participants().isEmpty()
                    || gathering.hasNobody()
                    || first.opensArticle() && gathering.leavesRoomFor(telling);
            if (word && nobody && recall.isOfSame(telling, first)) {
                return gathering;
            }
        }
        return null;
    }

    /** The event that has most in common with the words that refer back to it; of equals, the last. */
    private @Nullable Gathering antecedent(Telling telling, List<Gathering> candidates) {
        Gathering found = likest(telling, candidates);
        for (String kind : found == null ? recall.kindsAlike(telling.trigger()) : List.<String>of()) {
            found = likest(telling, candidates(telling, kind));
            if (found != null) {
                return found;
            }
        }
        return found;
    }

    private @Nullable Gathering likest(Telling telling, List<Gathering> candidates) {
        Gathering best = null;
        int most = -1;
        for (Gathering gathering : candidates) {
            boolean fits = !recall.isOfAnother(telling, gathering.first())
                    && (mayBeAnyones(telling) || gathering.sharesParticipants(telling));
            int common = fits ? likeness.inCommon(gathering.first(), telling) : most;
            if (common > most) {
                best = gathering;
                most = common;
            }
        }
        return best;
    }

    /** "the protests began after Chad …": behind a verb that adds only when, nobody takes part in the noun. */
    private static boolean mayBeAnyones(Telling telling) {
        return telling.participants().isEmpty()
                || telling.trigger().isNoun() && telling.trigger().clause() != null && telling.hasNoActor();
    }
}
