package onrecord.importer.event;

/** Whether a text tells an event as something that happened. */
enum Reality {
    /** It happened. */
    FACT,
    /** It is planned, expected, demanded. */
    PLAN,
    /** It did not or will not happen, or only might. */
    UNREAL
}
