package onrecord.importer.statement;

/** Whoever said something. */
public sealed interface Speaker {

    /** A member of the article's cast, by its index there. */
    record Known(int member) implements Speaker {}

    /** Somebody whom the article does not name: the printed phrase, without its article ("industry observers"). */
    record Unnamed(String phrase) implements Speaker {}

    /** Nobody can be named responsibly. */
    record Nobody() implements Speaker {}
}
