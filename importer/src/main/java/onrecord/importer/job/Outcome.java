package onrecord.importer.job;

import java.util.List;
import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Ending;
import onrecord.importer.notice.Notice;
import onrecord.importer.store.ArticleRows;
import onrecord.schema.vocabulary.InboxState;

/** What became of a claimed source. */
sealed interface Outcome {

    Claim claim();

    /** Its facts, ready for the store, and what is to be noticed about it nevertheless. */
    record Extracted(Claim claim, ArticleRows rows, List<Notice> notices) implements Outcome {

        public Extracted {
            notices = List.copyOf(notices);
        }

        Ending ending() {
            return new Ending(
                    claim.uri(),
                    InboxState.DONE,
                    rows.article().contentHash(),
                    rows.article().extractorVersion(),
                    notices);
        }
    }

    /** It cannot be read, and why. */
    record Failed(Claim claim, String contentHash, Notice notice) implements Outcome {

        Ending ending(String extractorVersion) {
            return new Ending(claim.uri(), InboxState.FAILED, contentHash, extractorVersion, List.of(notice));
        }
    }

    /** The import is being stopped; the source waits for the next one. */
    record Released(Claim claim) implements Outcome {}
}
