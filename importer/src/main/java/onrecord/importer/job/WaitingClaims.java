package onrecord.importer.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Inbox;
import org.jspecify.annotations.Nullable;

/**
 * Claims what waits of what this import has seen, or found gone, and nobody has taken yet. What it has not seen may be
 * where only another importer can see it.
 */
final class WaitingClaims implements IntFunction<List<Claim>> {

    private final Inbox inbox;
    private final ImportCounts tally;
    private @Nullable Iterator<String> uris;

    WaitingClaims(Inbox inbox, ImportCounts tally) {
        this.inbox = inbox;
        this.tally = tally;
    }

    /** So many; fewer only where there are no more. */
    @Override
    public List<Claim> apply(int most) {
        if (uris == null) {
            uris = Stream.concat(tally.waiting().stream(), tally.removed().stream())
                    .iterator();
        }
        List<Claim> claims = new ArrayList<>();
        while (claims.size() < most && uris.hasNext()) {
            claims.addAll(inbox.claimUntried(next(uris, most - claims.size())));
        }
        return claims;
    }

    private static List<String> next(Iterator<String> uris, int most) {
        List<String> next = new ArrayList<>();
        while (next.size() < most && uris.hasNext()) {
            next.add(uris.next());
        }
        return next;
    }
}
