package onrecord.importer.language;

/** What an engine says a name is: the OntoNotes classes that matter here. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    /** Countries, cities, states. */
    GPE,
    /** Other locations: mountains, seas, regions. */
    LOCATION,
    /** Buildings, airports, bridges. */
    FACILITY,
    /** Nationalities, religious and political groups. */
    NORP,
    EVENT,
    WORK_OF_ART,
    PRODUCT,
    LAW,
    DATE,
    TIME,
    OTHER
}
