package onrecord.importer.statement.cue;

import java.util.Set;
import onrecord.importer.text.WordGroups;

/** Groups of words around statements that are no cues themselves, from {@code lexicon/statement/speech-words.csv}. */
public final class SpeechWords {

    private static final WordGroups GROUPS = WordGroups.read("statement/speech-words.csv");

    private SpeechWords() {}

    /** The lemmas of a group, which the file must have. */
    public static Set<String> of(String group) {
        return GROUPS.get(group);
    }
}
