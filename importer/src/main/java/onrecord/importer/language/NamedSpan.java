package onrecord.importer.language;

/** A run of tokens that the engine takes for a name, a date or a number: {@code [firstToken, endToken)}. */
public record NamedSpan(int firstToken, int endToken, NameType type) {}
