package onrecord.importer.event.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** Conditions on what surrounds a trigger, as {@code lexicon/event/events.csv} writes them. */
record EventFrame(List<FrameCondition> conditions) {

    static EventFrame of(String text, WordGroups groups) {
        List<FrameCondition> conditions = new ArrayList<>();
        for (String part : text.split(" ")) {
            if (!part.isEmpty()) {
                conditions.add(condition(part, groups));
            }
        }
        return new EventFrame(conditions);
    }

    private static FrameCondition condition(String text, WordGroups groups) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new FrameCondition(text, Set.of());
        }
        Set<String> words = new HashSet<>();
        for (String word : text.substring(colon + 1).split("\\|")) {
            if (word.startsWith("@")) {
                words.addAll(groups.get(word.substring(1)));
            } else if (!word.equals("*")) {
                words.add(word);
            }
        }
        return new FrameCondition(text.substring(0, colon), words);
    }

    /** The tokens that the frame uses up; null where it does not fit. */
    @Nullable
    Set<Integer> fit(TriggerCandidate candidate) {
        Set<Integer> spent = Set.of();
        for (FrameCondition condition : conditions) {
            List<Token> fulfilling = condition.fulfilledBy(candidate);
            if (fulfilling.isEmpty()) {
                return null;
            }
            if (condition.spends()) {
                spent = spent.isEmpty() ? new HashSet<>() : spent;
                for (Token token : fulfilling) {
                    spent.add(token.index());
                }
            }
        }
        return spent;
    }
}
