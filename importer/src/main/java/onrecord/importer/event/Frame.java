package onrecord.importer.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;

/** Conditions on what surrounds a trigger, as {@code lexicon/event/events.csv} writes them. */
record Frame(List<Condition> conditions) {

    static Frame of(String text, WordGroups groups) {
        return new Frame(Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> condition(part, groups))
                .toList());
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

    /** The tokens that the frame uses up; nothing where it does not fit. */
    Optional<Set<Integer>> fit(Tree tree, Token trigger, Set<String> measures) {
        Set<Integer> spent = new HashSet<>();
        for (Condition condition : conditions) {
            List<Token> fulfilling = condition.fulfilledBy(tree, trigger, measures);
            if (fulfilling.isEmpty()) {
                return Optional.empty();
            }
            if (condition.spends()) {
                fulfilling.forEach(token -> spent.add(token.index()));
            }
        }
        return Optional.of(spent);
    }
}
