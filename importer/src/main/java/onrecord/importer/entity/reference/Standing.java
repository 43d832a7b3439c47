package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;

/** Where a referent stood last, and how prominently. */
record Standing(Referent referent, Words words, int word, Grammar.Place place) {

    int sentence() {
        return words.sentence().index();
    }
}
