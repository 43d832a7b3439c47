package onrecord.importer.link;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Gives statements the occasion of the same speaker's statements around them. */
final class CarriedOccasions {

    /** How many passages an occasion holds that is not one a whole article is built on. */
    private static final int REACH = 3;

    private final Facts facts;
    private final EventNouns nouns;
    private final WordGroups words;
    private final Map<Integer, Integer> named;
    private final Map<Integer, Integer> all;
    private final Set<Integer> attended;
    private final List<Integer> carrying;

    CarriedOccasions(Facts facts, EventNouns nouns, WordGroups words, Map<Integer, Integer> named) {
        this.facts = facts;
        this.nouns = nouns;
        this.words = words;
        this.named = named;
        this.all = new TreeMap<>(named);
        this.attended = Set.copyOf(named.values());
        this.carrying = IntStream.range(0, facts.eventCount())
                .filter(event -> facts.event(event).occurred() && isCarrying(event))
                .boxed()
                .toList();
    }

    Map<Integer, Integer> all() {
        return all;
    }

    /** @param indexes the speaker's statements in the order of the text */
    void carry(Object speaker, List<Integer> indexes) {
        Integer overall = overall(speaker, indexes);
        Integer last = null;
        int since = 0;
        for (int index : indexes) {
            Place place = new Place(facts, facts.statement(index));
            Integer mine = named.get(index);
            if (mine == null && !place.isElsewhen(words)) {
                boolean near = last != null && (place.passage() - since <= REACH || isCarrying(last));
                mine = near ? last : overall != null && holds(overall, place) ? overall : null;
                mine = mine != null && isThen(place, mine) ? mine : null;
            }
            if (mine != null) {
                all.put(index, mine);
                last = named.containsKey(index) ? mine : last;
                since = place.passage();
            }
        }
    }

    /** The one occasion on which an article builds what somebody says: an interview, a briefing, a speech. */
    private @Nullable Integer overall(Object speaker, List<Integer> indexes) {
        Set<Integer> own =
                indexes.stream().map(named::get).filter(Objects::nonNull).collect(Collectors.toSet());
        if (own.isEmpty()) {
            return toldOf(speaker);
        }
        Integer only = own.size() == 1 ? own.iterator().next() : null;
        return only != null && isCarrying(only) ? only : null;
    }

    private @Nullable Integer toldOf(Object speaker) {
        return carrying.stream()
                .filter(event -> facts.event(event).participants().stream()
                        .anyMatch(each -> speaker.equals(each.member()) && each.role() == ParticipantRole.ACTOR))
                .findFirst()
                .orElse(null);
    }

    private boolean holds(int event, Place place) {
        return attended.contains(event)
                || nouns.kinds(facts.event(event)).contains("interview")
                || facts.event(event).mentions().stream()
                        .anyMatch(mention -> mention.end() <= place.start()
                                && place.passage() - passageAt(mention.start()) <= REACH);
    }

    private boolean isCarrying(int event) {
        return nouns.kinds(facts.event(event)).stream().anyMatch(kind -> words.has("carrying", kind));
    }

    private boolean isThen(Place place, int event) {
        return PartialDates.mayBeOne(
                place.statement().saidOn(), facts.event(event).date());
    }

    private int passageAt(int position) {
        Sentence sentence = facts.sentenceAt(position);
        return sentence == null ? 0 : sentence.passage();
    }
}
