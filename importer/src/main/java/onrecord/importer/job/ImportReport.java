package onrecord.importer.job;

import java.util.List;
import java.util.Map;
import onrecord.schema.vocabulary.NoticeKind;

/**
 * What an import did.
 *
 * @param added articles that were not there before
 * @param changed articles whose text is another than before
 * @param renewed articles that another version of the extractor has read before
 * @param failed articles that could not be read now
 * @param stillFailed articles that could not be read before and have not changed since
 * @param forgotten files that were left out because they, or what they hold, were forgotten
 * @param waiting articles that are left for the next import
 * @param removed sources that are gone
 * @param others files that are no articles by their name
 * @param notices how many of each kind there are about what was imported
 */
public record ImportReport(
        End end,
        int added,
        int changed,
        int renewed,
        int unchanged,
        int failed,
        int stillFailed,
        int forgotten,
        int waiting,
        List<String> removed,
        int others,
        Map<NoticeKind, Integer> notices) {

    public ImportReport {
        removed = List.copyOf(removed);
        notices = Map.copyOf(notices);
    }

    /** How an import ended. */
    public enum End {
        COMPLETED,
        STOPPED
    }
}
