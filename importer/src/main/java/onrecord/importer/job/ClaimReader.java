package onrecord.importer.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.IntFunction;
import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Claims a chunk's sources all at once, in the chunk's transaction, and counts the try before it begins. */
final class ClaimReader implements ItemReader<Claim>, StepExecutionListener {

    private final Inbox inbox;
    private final int chunk;
    private final IntFunction<List<Claim>> claims;
    private final Queue<Claim> queue = new ArrayDeque<>();
    private List<Claim> claimed = List.of();
    private boolean last;

    /** Claims {@code chunk} sources at a time; a claim of fewer is the last. */
    ClaimReader(Inbox inbox, int chunk, IntFunction<List<Claim>> claims) {
        this.inbox = inbox;
        this.chunk = chunk;
        this.claims = claims;
    }

    @Override
    public @Nullable Claim read() {
        if (queue.isEmpty() && !last) {
            claimed = claims.apply(chunk);
            last = claimed.size() < chunk;
            queue.addAll(claimed);
            inbox.countTries(claimed);
        }
        return queue.poll();
    }

    /** A failure that this process survives is no fault of the articles. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (!step.getFailureExceptions().isEmpty()) {
            inbox.forgetTries(claimed);
        }
        return null;
    }
}
