package onrecord.importer.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** The tellings of one event, as an article adds them. */
final class Gathering {

    private final CastIndex cast;
    private final Telling first;
    private Telling fullest;
    private @Nullable PartialDate date;
    private @Nullable Integer place;
    private boolean happened;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<Integer> kin = new HashSet<>();
    private final Map<Integer, ParticipantRole> roles = new LinkedHashMap<>();

    Gathering(CastIndex cast, Telling first) {
        this.cast = cast;
        this.first = first;
        this.fullest = first;
        add(first);
    }

    Telling first() {
        return first;
    }

    /** Adds where else it is told, by words that say nothing sure of who takes part. */
    void mention(Telling telling) {
        date = moreExact(date, telling.date());
        place = place == null ? telling.place() : place;
        happened |= telling.reality() == Reality.FACT;
        tellings.add(telling);
    }

    void add(Telling telling) {
        fullest = fullness(telling) > fullness(fullest) ? telling : fullest;
        mention(telling);
        for (Participant participant : telling.participants()) {
            kin.addAll(cast.kin(participant.member()));
            roles.merge(participant.member(), participant.role(), (a, b) -> a == ParticipantRole.OTHER ? b : a);
        }
    }

    /** Whether nobody with a name takes part, so far. */
    boolean hasNobody() {
        return roles.isEmpty();
    }

    /** Whether no two have the same part in both. */
    boolean leavesRoomFor(Telling telling) {
        for (Participant each : telling.participants()) {
            if (roles.containsValue(each.role())) {
                return false;
            }
        }
        return true;
    }

    boolean agreesOnDate(Telling telling) {
        return SameDay.isPossible(date, telling.date());
    }

    boolean sharesParticipants(Telling telling) {
        for (Participant each : telling.participants()) {
            if (!Collections.disjoint(kin, cast.kin(each.member()))) {
                return true;
            }
        }
        return false;
    }

    Event event(MentionFinder mentions, EventTitles titles) {
        Span mention = mentions.of(fullest);
        Set<Span> places = new LinkedHashSet<>();
        places.add(mention);
        for (Telling telling : tellings) {
            places.add(mentions.of(telling));
        }
        List<Participant> participants = new ArrayList<>(roles.size());
        roles.forEach((member, role) -> participants.add(new Participant(member, role)));
        return new Event(
                fullest.trigger().type(),
                fullest.trigger().kind(),
                titles.of(fullest, mention),
                fullest.trigger().token().lemma().toLowerCase(Locale.ROOT),
                date,
                happened,
                fullest.place() == null ? place : fullest.place(),
                participants,
                List.copyOf(places));
    }

    private static int fullness(Telling telling) {
        return (telling.block() == BlockKind.CAPTION ? 0 : 4)
                + (telling.date() == null ? 0 : 2)
                + telling.participants().size()
                + (telling.place() == null ? 0 : 1);
    }

    private static @Nullable PartialDate moreExact(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean range = other.edtf().contains("/");
        return other.edtf().length() > one.edtf().length() && !range ? other : one;
    }
}
