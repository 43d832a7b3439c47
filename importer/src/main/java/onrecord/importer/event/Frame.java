package onrecord.importer.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** Conditions on what surrounds a trigger, as {@code lexicon/event/events.csv} writes them. */
record Frame(List<Condition> conditions) {

    static Frame of(String text, WordGroups groups) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : text.split(" ")) {
            if (!part.isEmpty()) {
                conditions.add(condition(part, groups));
            }
        }
        return new Frame(conditions);
    }

    private static Condition condition(String text, WordGroups groups) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Condition(text, Set.of());
        }
        Set<String> words = new HashSet<>();
        for (String word : text.substring(colon + 1).split("\\|")) {
            if (word.startsWith("@")) {
                words.addAll(groups.get(word.substring(1)));
            } else if (!word.equals("*")) {
                words.add(word);
            }
        }
        return new Condition(text.substring(0, colon), words);
    }

    /** The tokens that the frame uses up; null where it does not fit. */
    @Nullable
    Set<Integer> fit(Surroundings around) {
        Set<Integer> spent = Set.of();
        for (Condition condition : conditions) {
            List<Token> fulfilling = condition.fulfilledBy(around);
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
