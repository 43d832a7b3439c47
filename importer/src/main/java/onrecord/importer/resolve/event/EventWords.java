package onrecord.importer.resolve.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.importer.text.WordFile;

/** What the words of a title and a trigger say about the kind of happening. */
final class EventWords {

    private static final Set<String> SMALL = WordFile.set("resolve/small-words.txt");
    private static final Set<String> ORDINALS = WordFile.set("resolve/ordinals.txt");
    private static final Set<String> ONCE = Set.of("resignation", "appointment", "birth", "marriage", "bankruptcy");
    private static final Map<String, Set<String>> KINDS = kinds();

    private EventWords() {}

    /** The trigger itself and the kinds of happening that it may tell. */
    static Set<String> acts(String trigger) {
        String word = trigger.toLowerCase(Locale.ROOT);
        Set<String> acts = new HashSet<>(KINDS.getOrDefault(word, Set.of()));
        acts.add('"' + word);
        return acts;
    }

    /** Whether it happens to somebody but once in a while. */
    static boolean isOnce(String act) {
        return ONCE.contains(act);
    }

    /** The words that count one of several. */
    static Set<String> ordinals(String title) {
        Set<String> ordinals = new HashSet<>(NameSplit.of(title));
        ordinals.retainAll(ORDINALS);
        return ordinals;
    }

    /** The stems of the words that say something. */
    static Set<String> stems(String title) {
        Set<String> stems = new HashSet<>();
        for (String word : NameSplit.of(title)) {
            if (word.length() > 2 && !SMALL.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** The word without the endings of inflection and of nouns made of verbs; rough, but the same for the same. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return single(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** "initialled" is of "initial". */
    private static String single(String stem) {
        int end = stem.length() - 1;
        boolean doubled = end > SHORTEST && stem.charAt(end) == stem.charAt(end - 1);
        return doubled ? stem.substring(0, end) : stem;
    }

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ions", "ing", "ion", "ies", "ied", "ers", "ed", "es", "er",
            "s", "y", "e");

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String line : WordFile.lines("resolve/event-words.csv")) {
            int comma = line.indexOf(',');
            String kind = line.substring(0, comma);
            Arrays.stream(line.substring(comma + 1).split(" "))
                    .forEach(word ->
                            kinds.computeIfAbsent(word, key -> new HashSet<>()).add(kind));
        }
        return kinds;
    }
}
