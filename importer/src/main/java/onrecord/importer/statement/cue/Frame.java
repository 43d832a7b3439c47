package onrecord.importer.statement.cue;

/** A form that a cue's content can take. */
public enum Frame {
    /** A quotation: said, "…". */
    QUOTATION("q"),
    /** A finite clause: said that …. */
    CLAUSE("c"),
    /** A clause with a question word: explained how …. */
    WH_CLAUSE("w"),
    /** A noun phrase: denied any involvement. */
    NOUN_PHRASE("n"),
    /** A noun phrase, but only one that holds quoted words: praised their "courage". */
    QUOTED_PHRASE("m"),
    /** An infinitive of the subject: vowed to fight. */
    INFINITIVE("i"),
    /** A hearer with an infinitive: urged lawmakers to act. */
    OBJECT_INFINITIVE("o"),
    /** An infinitive with its own subject, who need not hear it: wants lawmakers to act. */
    SUBJECT_INFINITIVE("e"),
    /** An object with "as": described it as a disaster. */
    AS("a"),
    /** An object with "as", but only where quoted words follow: saw it as "a trap". */
    QUOTED_AS("s"),
    /** A gerund: denied taking part. */
    GERUND("g"),
    /** A hearer goes before the clause: told reporters that …. */
    HEARER("t");

    private final String code;

    Frame(String code) {
        this.code = code;
    }

    static Frame of(String code) {
        for (Frame frame : values()) {
            if (frame.code.equals(code)) {
                return frame;
            }
        }
        throw new IllegalArgumentException("no frame: " + code);
    }
}
