package onrecord.importer.resolve.event;

import onrecord.schema.vocabulary.DateBasis;

/** A date of which no year is told: XXXX-02. */
public record YearlessDate(String edtf, DateBasis basis) {}
