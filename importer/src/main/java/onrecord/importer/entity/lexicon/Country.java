package onrecord.importer.entity.lexicon;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name its common English name
 */
public record Country(String code, String name) {}
