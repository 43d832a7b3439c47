package onrecord.schema.table;

/** How often what can be sought was changed. The one row of table {@code search_state}, which only an H2 store has. */
public record SearchStateRow(int id, String store, long changes) {}
