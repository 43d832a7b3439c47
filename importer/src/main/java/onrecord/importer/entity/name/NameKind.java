package onrecord.importer.entity.name;

/** What a printed name is the name of. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    /** A country, city, region or other spot of the earth. */
    PLACE,
    /** A building, street or other landmark. */
    LANDMARK,
    /** An adjective or noun for the people of a country or creed: it names nobody. */
    PEOPLE,
    /** A product, work, event, law: kept so that nothing else claims its words. */
    THING;

    public boolean isPlace() {
        return this == PLACE || this == LANDMARK;
    }
}
