package onrecord.importer.event.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordFile;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/** Which words tell events of which type, in which surroundings: {@code lexicon/event/events.csv}. */
public final class EventLexicon {

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, Set<String>> kindsOfVerbs = new HashMap<>();
    private final Map<String, Set<String>> kindsOfNouns = new HashMap<>();
    private final Set<String> measures;

    /** Without a type: in this frame the words tell no event. */
    private record Entry(@Nullable EventType type, String kind, EventFrame frame) {}

    EventLexicon(Set<String> measures) {
        this.measures = measures;
        WordGroups groups = WordGroups.read("event/words.csv");
        for (String line : WordFile.lines("event/events.csv")) {
            String[] columns = line.split(",", 5);
            EventType type = columns[0].equals("NONE") ? null : EventType.valueOf(columns[0]);
            Entry entry = new Entry(type, columns[1], EventFrame.of(columns[3], groups));
            boolean verb = columns[2].equals("v");
            for (String lemma : columns[4].split(" ")) {
                add(verb ? verbs : nouns, verb ? kindsOfVerbs : kindsOfNouns, lemma, entry);
            }
        }
    }

    private static void add(Map<String, List<Entry>> words, Map<String, Set<String>> kinds, String lemma, Entry entry) {
        words.computeIfAbsent(lemma, any -> new ArrayList<>(2)).add(entry);
        kinds.computeIfAbsent(lemma, any -> new HashSet<>(2)).add(entry.kind());
    }

    @Nullable
    Trigger verb(Arguments arguments, Token verb) {
        Trigger found = find(entriesOf(verb), arguments, verb);
        return found == null ? null : found.carriedBy(verb);
    }

    @Nullable
    Trigger noun(Arguments arguments, Token noun) {
        return find(entriesOf(arguments.tree(), noun), arguments, noun);
    }

    /** Whether a noun tells events in some surroundings. */
    boolean mayTell(Tree tree, Token noun) {
        return !entriesOf(tree, noun).isEmpty();
    }

    private List<Entry> entriesOf(Tree tree, Token noun) {
        List<Entry> entries = nouns.get(hyphenated(tree, noun));
        return entries == null ? nouns.getOrDefault(singular(noun.lower()), List.of()) : entries;
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
    public Set<String> kindsOfNoun(String lemma) {
        return kindsOfNouns.getOrDefault(lemma, Set.of());
    }

    /** The kinds of happening that a verb may tell. */
    public Set<String> kindsOfVerb(String lemma) {
        return kindsOfVerbs.getOrDefault(lemma, Set.of());
    }

    private @Nullable Trigger find(List<Entry> entries, Arguments arguments, Token token) {
        if (entries.isEmpty()) {
            return null;
        }
        TriggerCandidate candidate = new TriggerCandidate(arguments, token, measures);
        for (Entry entry : entries) {
            Set<Integer> spent = entry.frame().fit(candidate);
            if (spent != null) {
                EventType type = entry.type();
                return type == null ? null : new Trigger(arguments, token, type, entry.kind(), null, spent);
            }
        }
        return null;
    }

    /** The lemma of a name is the name itself: "Talks". */
    private static String singular(String form) {
        return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
    }
}
