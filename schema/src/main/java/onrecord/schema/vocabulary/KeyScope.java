package onrecord.schema.vocabulary;

/** What the holder of an API key may do: what those of the scopes before it may, and more. */
public enum KeyScope {
    /** Ask for what was found in articles. */
    READ,
    /** Also see what could not be imported, which tells of the machines that articles come from. */
    IMPORT,
    /** Anything. */
    ADMIN
}
