package onrecord.schema.table;

import onrecord.schema.vocabulary.SearchedKind;

/** The last change of what can be sought. One row of table {@code search_change}, which only an H2 store has. */
public record SearchChangeRow(SearchedKind kind, long itemId, long change) {}
