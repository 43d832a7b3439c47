package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;

/**
 * Where a referent stood last, and how prominently.
 *
 * @param told how many sentences of the article's own words went before
 */
record Standing(Referent referent, Words words, int word, ClauseParts.Place place, int told) {

    Standing(Referent referent, Words words, int word, ClauseParts.Place place) {
        this(referent, words, word, place, 0);
    }

    Standing at(int told) {
        return new Standing(referent, words, word, place, told);
    }

    int sentence() {
        return words.sentence().index();
    }
}
