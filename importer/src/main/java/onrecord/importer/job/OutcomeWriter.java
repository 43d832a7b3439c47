package onrecord.importer.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Ending;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.job.Outcome.Extracted;
import onrecord.importer.job.Outcome.Failed;
import onrecord.importer.job.Outcome.Released;
import onrecord.importer.store.Change;
import onrecord.importer.store.FactsWriter;
import onrecord.importer.store.ResolvedFacts;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what became of a chunk's sources; facts that the store rejects fail their own article only. */
final class OutcomeWriter implements ItemWriter<Outcome> {

    private final FactsWriter facts;
    private final ResolvedFacts resolved;
    private final Inbox inbox;
    private final ExtractorVersion version;
    private final ImportCounts tally;
    private final TransactionTemplate nested;

    OutcomeWriter(
            FactsWriter facts,
            ResolvedFacts resolved,
            Inbox inbox,
            ExtractorVersion version,
            ImportCounts tally,
            PlatformTransactionManager transactions) {
        this.facts = facts;
        this.resolved = resolved;
        this.inbox = inbox;
        this.version = version;
        this.tally = tally;
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) {
        ImportCounts written = new ImportCounts();
        write(chunk, written);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tally.add(written);
            }
        });
    }

    private void write(Chunk<? extends Outcome> chunk, ImportCounts written) {
        resolved.keepUnresolved();
        List<Extracted> extracted = all(chunk, Extracted.class).toList();
        List<Failed> failed = all(chunk, Failed.class).toList();
        List<Claim> released = all(chunk, Released.class).map(Released::claim).toList();
        inbox.close(
                failed.stream().map(outcome -> outcome.ending(version.text())).toList());
        inbox.forgetTries(released);
        try {
            store(extracted, written);
        } catch (DataIntegrityViolationException e) {
            extracted.forEach(each -> storeAlone(each, written));
        }
        written.failed(failed.size());
    }

    private void store(List<Extracted> extracted, ImportCounts written) {
        Map<Change, Integer> changes = nested.execute(status -> {
            inbox.close(extracted.stream().map(Extracted::ending).toList());
            return facts.write(extracted.stream().map(Extracted::rows).toList());
        });
        if (changes != null) {
            changes.forEach(written::changed);
        }
    }

    private void storeAlone(Extracted extracted, ImportCounts written) {
        try {
            store(List.of(extracted), written);
        } catch (DataIntegrityViolationException e) {
            String hash = extracted.rows().article().contentHash();
            Failed failed = new Failed(extracted.claim(), hash, Failures.notStored(extracted.claim(), e));
            Ending ending = failed.ending(version.text());
            inbox.close(List.of(ending));
            written.failed(1);
        }
    }

    private static <T extends Outcome> Stream<T> all(Chunk<? extends Outcome> chunk, Class<T> kind) {
        return chunk.getItems().stream().filter(kind::isInstance).map(kind::cast);
    }
}
