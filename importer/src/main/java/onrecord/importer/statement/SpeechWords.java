package onrecord.importer.statement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.text.WordFile;

/** Groups of words around statements that are no cues themselves, from {@code lexicon/speech-words.csv}. */
final class SpeechWords {

    private static final Map<String, Set<String>> GROUPS = WordFile.lines("speech-words.csv").stream()
            .map(line -> line.split(","))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" "))));

    private SpeechWords() {}

    /** The lemmas of a group, which the file must have. */
    static Set<String> of(String group) {
        Set<String> words = GROUPS.get(group);
        if (words == null) {
            throw new IllegalArgumentException("no such group in speech-words.csv: " + group);
        }
        return words;
    }
}
