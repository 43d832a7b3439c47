package onrecord.importer.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.date.DateMention;
import onrecord.importer.language.Token;
import org.jspecify.annotations.Nullable;

/** Which of two verbs tells the event, where one is the other's complement: "threatened to strike", "agreed to buy". */
record Complements(Knowledge knowledge, List<Trigger> found, Map<Trigger, DateMention> dates) {

    /** One event a pair, which its first verb tells unless the second has a date of its own or is what is agreed on. */
    Map<Trigger, Optional<DateMention>> events() {
        Map<Trigger, Optional<DateMention>> events = new LinkedHashMap<>();
        found.forEach(trigger -> events.put(trigger, Optional.ofNullable(dates.get(trigger))));
        for (Trigger trigger : found) {
            Trigger first = firstOf(trigger);
            if (first != null && isAgreedOn(first, trigger)) {
                events.merge(trigger, Optional.ofNullable(dates.get(first)), (own, other) -> own.or(() -> other));
                events.remove(first);
            } else if (first != null && !dates.containsKey(trigger)) {
                events.remove(trigger);
            }
        }
        return events;
    }

    private boolean isAgreedOn(Trigger first, Trigger second) {
        return first.kind().equals("agreement") && knowledge.is("agreed-on", second.kind());
    }

    private @Nullable Trigger firstOf(Trigger trigger) {
        Token verb = trigger.clause();
        return verb == null || !verb.is("xcomp")
                ? null
                : found.stream()
                        .filter(other -> !other.isNoun()
                                && other.clause() != null
                                && other.top().index() == verb.head())
                        .findFirst()
                        .orElse(null);
    }
}
