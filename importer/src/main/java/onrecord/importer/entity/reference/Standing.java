package onrecord.importer.entity.reference;

import onrecord.importer.entity.syntax.Words;

/**
 * Where a referent stood last.
 *
 * @param told how many sentences of the article's own words went before
 */
record Standing(Referent referent, Spot spot, int told) {

    Words words() {
        return spot.words();
    }

    int word() {
        return spot.word();
    }

    /** How prominently. */
    ClauseParts.Place place() {
        return spot.place();
    }

    int sentence() {
        return words().sentence().index();
    }
}
