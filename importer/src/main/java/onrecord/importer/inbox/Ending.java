package onrecord.importer.inbox;

import java.util.List;
import onrecord.importer.notice.Notice;
import onrecord.schema.vocabulary.InboxState;

/**
 * How the extraction of a source ended.
 *
 * @param contentHash of the bytes that were read
 */
public record Ending(String uri, InboxState state, String contentHash, String extractorVersion, List<Notice> notices) {

    public Ending {
        notices = List.copyOf(notices);
    }
}
