package onrecord.importer.statement.attribution;

/** How an attribution was recognised. */
public enum Pattern {
    /** A quotation with its cue in the same sentence. */
    QUOTED,
    /** A quotation that goes on after an attributed one. */
    CARRIED_ON,
    /** A quotation whose cue foresees or remembers it, without telling when it was said: would say. */
    FORESEEN,
    /** A quotation that stands alone. */
    STANDALONE,
    /** A reporting verb with a clause. */
    CLAUSE,
    /** What somebody is said to hold or to know: believes that …, found out that …. */
    BELIEF,
    /** A clause that a parenthesis attributes: the plan, officials argue, would help. */
    PARENTHESIS,
    ACCORDING_TO,
    /** An answer in an interview that prints no quotation marks. */
    ANSWER,
    /** A reporting verb with an infinitive, with or without an object. */
    INFINITIVE,
    /** A reporting verb with a noun phrase, alone or behind a preposition. */
    NOUN_PHRASE,
    /** A clause that a noun announces: the claim that …. */
    NOUN_CLAUSE
}
