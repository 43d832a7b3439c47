package onrecord.importer.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordFile;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/** Which words tell events of which type, in which surroundings: {@code lexicon/event/events.csv}. */
final class EventLexicon {

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, Set<String>> kindsOfVerbs;
    private final Map<String, Set<String>> kindsOfNouns;
    private final Set<String> measures;

    /** Without a type: in this frame the words tell no event. */
    private record Entry(@Nullable EventType type, String kind, Frame frame) {}

    EventLexicon(Set<String> measures) {
        this.measures = measures;
        WordGroups groups = WordGroups.read("event/words.csv");
        for (String line : WordFile.lines("event/events.csv")) {
            String[] columns = line.split(",", 5);
            EventType type = columns[0].equals("NONE") ? null : EventType.valueOf(columns[0]);
            Entry entry = new Entry(type, columns[1], Frame.of(columns[3], groups));
            Map<String, List<Entry>> entries = columns[2].equals("v") ? verbs : nouns;
            for (String lemma : columns[4].split(" ")) {
                entries.computeIfAbsent(lemma, any -> new ArrayList<>()).add(entry);
            }
        }
        kindsOfVerbs = kinds(verbs);
        kindsOfNouns = kinds(nouns);
    }

    private static Map<String, Set<String>> kinds(Map<String, List<Entry>> words) {
        Map<String, Set<String>> kinds = new HashMap<>();
        words.forEach((lemma, entries) ->
                kinds.put(lemma, entries.stream().map(Entry::kind).collect(Collectors.toUnmodifiableSet())));
        return kinds;
    }

    Optional<Trigger> verb(Tree tree, Token verb) {
        return find(entriesOf(verb), tree, verb).map(trigger -> trigger.carriedBy(verb));
    }

    Optional<Trigger> noun(Tree tree, Token noun) {
        List<Entry> entries = nouns.get(hyphenated(tree, noun));
        if (entries == null) {
            entries = nouns.getOrDefault(singular(noun.lower()), List.of());
        }
        return find(entries, tree, noun);
    }

    /** The lemma; of "sit-in", which the engine takes for three words, all of them. */
    private static String hyphenated(Tree tree, Token noun) {
        int at = noun.index();
        boolean joined = at > 1
                && tree.token(at - 1).form().equals("-")
                && tree.token(at - 2).span().end() == tree.token(at - 1).span().start();
        return joined ? tree.token(at - 2).lower() + "-" + noun.lemma() : noun.lemma();
    }

    /** Some engines leave a verb's past as it stands: "ended". */
    private List<Entry> entriesOf(Token verb) {
        String lemma = verb.lemma();
        List<Entry> entries = verbs.get(lemma);
        for (int cut = 1; entries == null && cut <= 3 && lemma.endsWith("ed") && lemma.length() > cut + 2; cut++) {
            entries = verbs.get(lemma.substring(0, lemma.length() - cut));
        }
        return entries == null ? List.of() : entries;
    }

    /** The kinds of happening that a noun may tell. */
    Set<String> kindsOfNoun(String lemma) {
        return kindsOfNouns.getOrDefault(lemma, Set.of());
    }

    /** The kinds of happening that a verb may tell. */
    Set<String> kindsOfVerb(String lemma) {
        return kindsOfVerbs.getOrDefault(lemma, Set.of());
    }

    private Optional<Trigger> find(List<Entry> entries, Tree tree, Token token) {
        for (Entry entry : entries) {
            Optional<Set<Integer>> spent = entry.frame().fit(tree, token, measures);
            if (spent.isPresent()) {
                EventType type = entry.type();
                return Optional.ofNullable(type)
                        .map(known -> new Trigger(tree, token, known, entry.kind(), null, spent.get()));
            }
        }
        return Optional.empty();
    }

    /** The lemma of a name is the name itself: "Talks". */
    private static String singular(String form) {
        return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
    }
}
