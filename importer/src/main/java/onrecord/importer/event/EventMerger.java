package onrecord.importer.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.event.Event.Participant;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Joins the tellings of one article that tell the same event. */
final class EventMerger {

    /** How many events of a kind words can still refer back to; it keeps long articles linear. */
    private static final int REMEMBERED = 60;

    private final Worth worth;
    private final Recall recall;
    private final CastIndex cast;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final Map<String, List<Gathering>> byKind = new HashMap<>();

    EventMerger(Worth worth, Recall recall, CastIndex cast) {
        this.worth = worth;
        this.recall = recall;
        this.cast = cast;
    }

    List<Event> merge(List<Telling> tellings, EventTitles titles) {
        Themes themes = new Themes(tellings, recall);
        for (Telling telling : tellings) {
            boolean event = worth.isEvent(telling) || themes.beginsWith(telling);
            Gathering known = event ? same(telling) : null;
            if (known == null && (event || recall.mayRetell(telling) || recall.mayBeTheme(telling))) {
                known = retold(telling);
            }
            if (known == null && recall.mayReferBack(telling)) {
                known = antecedent(telling);
                if (known != null && !known.sharesParticipants(telling)) {
                    known.mention(telling);
                    continue;
                }
            }
            if (known != null) {
                known.add(telling);
            } else if (event) {
                begin(telling);
            }
        }
        return gatherings.stream().map(each -> each.event(titles)).toList();
    }

    private void begin(Telling telling) {
        Gathering gathering = new Gathering(cast, telling);
        gatherings.add(gathering);
        byKind.computeIfAbsent(telling.trigger().kind(), kind -> new ArrayList<>())
                .add(gathering);
    }

    /** Those that the telling may belong to, the last first. */
    private List<Gathering> candidates(Telling telling) {
        return candidates(telling, telling.trigger().kind());
    }

    private List<Gathering> candidates(Telling telling, String kind) {
        List<Gathering> all = byKind.getOrDefault(kind, List.of());
        List<Gathering> candidates = new ArrayList<>();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - REMEMBERED); i--) {
            Gathering gathering = all.get(i);
            if (mayBeOne(gathering.first(), telling) && gathering.agreesOnDate(telling)) {
                candidates.add(gathering);
            }
        }
        return candidates;
    }

    private @Nullable Gathering same(Telling telling) {
        return candidates(telling).stream()
                .filter(gathering -> gathering.sharesParticipants(telling) && !areAimsApart(gathering.first(), telling))
                .findFirst()
                .orElse(null);
    }

    /** The last event told in the same word of somebody without a name: "a man was jailed … the man was jailed". */
    private @Nullable Gathering retold(Telling telling) {
        return candidates(telling).stream()
                .filter(gathering -> (isSameWord(gathering.first().trigger(), telling.trigger())
                                || isOpenedWith(gathering.first(), telling))
                        && (telling.participants().isEmpty()
                                || gathering.hasNobody()
                                || gathering.first().opensArticle() && gathering.leavesRoomFor(telling))
                        && recall.isOfSame(telling, gathering.first()))
                .findFirst()
                .orElse(null);
    }

    /** The event that has most in common with the words that refer back to it; of equals, the last. */
    private @Nullable Gathering antecedent(Telling telling) {
        for (String kind : recall.kindsMeant(telling.trigger())) {
            Gathering found = antecedent(telling, candidates(telling, kind));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Gathering antecedent(Telling telling, List<Gathering> candidates) {
        Gathering best = null;
        int most = -1;
        for (Gathering gathering : candidates) {
            boolean fits = !recall.isOfAnother(telling, gathering.first())
                    && (mayBeAnyones(telling) || gathering.sharesParticipants(telling));
            int common = inCommon(gathering.first().trigger(), telling.trigger());
            if (fits && common > most) {
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

    /** "closed-door talks … the closed-door discussions". */
    private static int inCommon(Trigger one, Trigger other) {
        boolean modifiers = !Collections.disjoint(modifiers(one), modifiers(other));
        return (modifiers ? 2 : 0) + (isSameWord(one, other) ? 1 : 0);
    }

    private static Set<String> modifiers(Trigger trigger) {
        return trigger.tree().children(trigger.token(), "nmod", "amod", "compound").stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What people say is one only in the same words; different verbs tell different deeds, unless on one day. */
    private boolean mayBeOne(Telling one, Telling other) {
        boolean deeds = isDeed(one.trigger()) && isDeed(other.trigger());
        boolean undated = one.date() == null || other.date() == null;
        boolean mutual = recall.isMutual(one.trigger());
        boolean mustMatch = !isSaidAgain(one, other) && (Worth.isSpoken(one.trigger()) || deeds && undated && !mutual);
        return !recall.isSetApart(other.trigger())
                && (!mustMatch || isSameWord(one.trigger(), other.trigger()) || isOpenedWith(one, other));
    }

    /** "urged ministers to wait … made the request": what the article opens with comes back in other words. */
    private static boolean isSaidAgain(Telling first, Telling other) {
        return Worth.isSpoken(first.trigger())
                && first.opensArticle()
                && first.trigger().type() == other.trigger().type()
                && first.sharesActor(other);
    }

    /** "the protest took place" tells no deed but the protest. */
    private static boolean isDeed(Trigger trigger) {
        return trigger.clause() != null && !(trigger.isNoun() && trigger.token().is("nsubj", "nsubjpass"));
    }

    private static boolean isSameWord(Trigger one, Trigger other) {
        return one.token().lemma().equals(other.token().lemma());
    }

    /** "filed for divorce … the divorce": what the article opens with may come back as the noun that its frame used up. */
    private static boolean isOpenedWith(Telling first, Telling other) {
        return first.opensArticle()
                && (tellsBy(first.trigger(), other.trigger()) || tellsBy(other.trigger(), first.trigger()));
    }

    private static boolean tellsBy(Trigger verb, Trigger noun) {
        return noun.isNoun()
                && verb.spent().stream()
                        .anyMatch(index -> verb.tree()
                                .token(index)
                                .lemma()
                                .equals(noun.token().lemma()));
    }

    /** Two visits to different countries are two visits, whoever makes them. */
    private static boolean areAimsApart(Telling first, Telling other) {
        Set<Integer> aims = aims(first);
        Set<Integer> others = aims(other);
        return !aims.isEmpty() && !others.isEmpty() && Collections.disjoint(aims, others);
    }

    private static Set<Integer> aims(Telling telling) {
        return telling.participants().stream()
                .filter(each -> each.role() == ParticipantRole.RECIPIENT)
                .map(Participant::member)
                .collect(Collectors.toSet());
    }
}
