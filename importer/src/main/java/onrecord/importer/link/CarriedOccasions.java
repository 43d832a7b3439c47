package onrecord.importer.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Gives statements the occasion of the same speaker's statements around them. */
final class CarriedOccasions {

    /** How many passages an occasion holds that is not one a whole article is built on. */
    private static final int REACH = 3;

    private final ArticleIndex article;
    private final Set<String> carrying;
    private final Set<String> elsewhen;
    private final Map<Integer, Integer> named;
    private final Map<Integer, Integer> all;
    private final Set<Integer> attended;
    /** By who acts in it, the first carrying event of each. */
    private final Map<Object, Integer> carryingOf = new HashMap<>();

    /** @param named the occasions that the article names, by their statements */
    CarriedOccasions(ArticleIndex article, WordGroups words, Map<Integer, Integer> named) {
        this.article = article;
        this.carrying = words.get("carrying");
        this.elsewhen = words.get("elsewhen");
        this.named = named;
        this.all = new TreeMap<>(named);
        this.attended = new HashSet<>(named.values());
        for (int i = 0; i < article.eventCount(); i++) {
            if (article.event(i).occurred() && isCarrying(i)) {
                addActors(i);
            }
        }
    }

    private void addActors(int event) {
        for (Participant each : article.event(event).participants()) {
            if (each.role() == ParticipantRole.ACTOR) {
                carryingOf.putIfAbsent(each.member(), event);
            }
        }
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
            Setting setting = article.settings().get(index);
            Integer mine = named.get(index);
            if (mine == null && (last != null || overall != null) && !setting.isElsewhen(elsewhen)) {
                boolean near = last != null && (setting.passage() - since <= REACH || isCarrying(last));
                mine = near ? last : overall != null && holds(overall, setting) ? overall : null;
                mine = mine != null && isThen(setting, mine) ? mine : null;
            }
            if (mine != null) {
                all.put(index, mine);
                last = named.containsKey(index) ? mine : last;
                since = setting.passage();
            }
        }
    }

    /** The one occasion on which an article builds what somebody says: an interview, a briefing, a speech. */
    private @Nullable Integer overall(Object speaker, List<Integer> indexes) {
        Set<Integer> own = new HashSet<>();
        for (int index : indexes) {
            Integer occasion = named.get(index);
            if (occasion != null) {
                own.add(occasion);
            }
        }
        if (own.isEmpty()) {
            return carryingOf.get(speaker);
        }
        Integer only = own.size() == 1 ? own.iterator().next() : null;
        return only != null && isCarrying(only) ? only : null;
    }

    private boolean holds(int event, Setting setting) {
        if (attended.contains(event) || article.kinds(event).contains("interview")) {
            return true;
        }
        for (Span mention : article.event(event).mentions()) {
            if (mention.end() <= setting.start() && setting.passage() - passageAt(mention.start()) <= REACH) {
                return true;
            }
        }
        return false;
    }

    private boolean isCarrying(int event) {
        return !Collections.disjoint(article.kinds(event), carrying);
    }

    private boolean isThen(Setting setting, int event) {
        return PartialDates.mayBeOne(
                setting.statement().saidOn(), article.event(event).date());
    }

    private int passageAt(int position) {
        Sentence sentence = article.sentences().at(position);
        return sentence == null ? 0 : sentence.passage();
    }
}
