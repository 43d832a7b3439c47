package onrecord.importer.statement.cue;

import java.util.Set;

/**
 * What a reporting verb can take.
 *
 * @param prepositions those that introduce its content: warned of shortages
 * @param objectPrepositions those that introduce its content behind an object: accused them of fraud
 */
public record CueVerb(
        String lemma, Set<Frame> frames, Set<String> prepositions, Set<String> objectPrepositions, Subjects subjects) {

    /** Who can be its subject when it reports speech. */
    public enum Subjects {
        SPEECH,
        STANCE,
        BELIEF,
        FINDING
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
