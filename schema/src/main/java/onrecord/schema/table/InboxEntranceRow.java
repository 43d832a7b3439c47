package onrecord.schema.table;

/** What an importer locks while it enters files in the inbox. The one row of table {@code inbox_entrance}. */
public record InboxEntranceRow(int id) {}
