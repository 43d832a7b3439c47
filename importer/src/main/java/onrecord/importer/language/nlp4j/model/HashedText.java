package onrecord.importer.language.nlp4j.model;

import onrecord.importer.language.nlp4j.binary.TextHash;

/** A text with its hash. */
record HashedText(String text, TextHash hash) {

    static HashedText of(String text) {
        return new HashedText(text, TextHash.of(text));
    }
}
