package onrecord.importer.language.nlp4j.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.nlp4j.binary.TextHash;

/**
 * Labels that many words share, in the published order.
 *
 * @param id its place among the lists of one lexicon
 * @param joined the hash of the labels with a low line between any two
 */
record WordList(int id, List<String> labels, Set<String> set, TextHash joined) {

    static WordList of(int id, List<String> labels) {
        Set<String> set = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        return new WordList(id, List.copyOf(labels), set, TextHash.of(String.join("_", labels)));
    }
}
