package onrecord.schema.table;

/** Which facts the canonical tables were last rebuilt from. The one row of table {@code resolution}. */
public record ResolutionRow(int id, String fingerprint) {}
