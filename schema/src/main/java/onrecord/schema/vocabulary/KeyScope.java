package onrecord.schema.vocabulary;

/** What the holder of an API key may do: ADMIN can do all that READ can. */
public enum KeyScope {
    READ,
    ADMIN
}
