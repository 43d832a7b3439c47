package onrecord.importer.inbox;

/**
 * A source that an importer has taken on; it stays so until the transaction that claimed it ends.
 *
 * @param contentHash of its bytes when it was last seen
 * @param tries how often its extraction began before without being seen to end
 */
public record Claim(String uri, String location, String contentHash, int tries) {}
