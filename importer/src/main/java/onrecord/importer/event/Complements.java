package onrecord.importer.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.date.DateMention;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import org.jspecify.annotations.Nullable;

/** Which of two verbs tells the event, where one is the other's complement: "threatened to strike", "agreed to buy". */
final class Complements {

    private final Knowledge knowledge;
    private final List<Trigger> found;
    private final Map<Trigger, DateMention> dates;
    private final Map<Trigger, DateMention> given;
    private final Set<Trigger> silent = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param dates by the identity of the trigger that has one */
    Complements(Knowledge knowledge, List<Trigger> found, Map<Trigger, DateMention> dates) {
        this.knowledge = knowledge;
        this.found = found;
        this.dates = dates;
        this.given = new IdentityHashMap<>(dates);
    }

    /** One event a pair, which its first verb tells unless the second has a date of its own or is what is agreed on. */
    List<DatedTrigger> events() {
        for (Trigger trigger : found) {
            Trigger first = firstOf(trigger);
            if (first != null) {
                join(first, trigger);
            }
        }
        List<DatedTrigger> events = new ArrayList<>();
        for (Trigger trigger : found) {
            if (!silent.contains(trigger)) {
                events.add(new DatedTrigger(trigger, given.get(trigger)));
            }
        }
        return events;
    }

    private void join(Trigger first, Trigger second) {
        if (isAgreedOn(first, second)) {
            DateMention date = dates.get(first);
            if (date != null) {
                given.putIfAbsent(second, date);
            }
            silent.remove(second);
            silent.add(first);
        } else if (!dates.containsKey(second)) {
            silent.add(second);
        }
    }

    private boolean isAgreedOn(Trigger first, Trigger second) {
        return first.kind().equals("agreement") && knowledge.is("agreed-on", second.kind());
    }

    private @Nullable Trigger firstOf(Trigger trigger) {
        Token verb = trigger.clause();
        if (verb != null && verb.is("xcomp")) {
            for (Trigger other : found) {
                if (!other.isNoun() && other.top().index() == verb.head()) {
                    return other;
                }
            }
        }
        return null;
    }
}
