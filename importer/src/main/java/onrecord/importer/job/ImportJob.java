package onrecord.importer.job;

import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Gaps;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.inbox.Register;
import onrecord.importer.inbox.Sighting;
import onrecord.importer.notice.NoticeBook;
import onrecord.importer.resolve.Resolution;
import onrecord.importer.source.SourceBytes;
import onrecord.importer.source.SourceFile;
import onrecord.importer.store.FactsWriter;
import onrecord.importer.store.ResolvedFacts;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps of an import: discover, what is missing, extract, extract again what a crash interrupted, resolve.
 *
 * <p>Whatever a step has committed stands in the inbox, so an import that was killed is simply done again.
 */
@Component
class ImportJob {

    static final String NAME = "import";

    private static final int FILES_AT_ONCE = 500;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final AsyncTaskExecutor workers;
    private final ImportSettings settings;
    private final ExtractorVersion version;
    private final ObjectProvider<Extractor> extractor;
    private final Resolution resolution;
    private final ResolvedFacts resolved;
    private final Inbox inbox;
    private final NoticeBook notices;
    private final FactsWriter facts;
    private final GracefulStop stop;

    ImportJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            AsyncTaskExecutor workers,
            ImportSettings settings,
            ExtractorVersion version,
            ObjectProvider<Extractor> extractor,
            Resolution resolution,
            ResolvedFacts resolved,
            Inbox inbox,
            NoticeBook notices,
            FactsWriter facts,
            GracefulStop stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.workers = workers;
        this.settings = settings;
        this.version = version;
        this.extractor = extractor;
        this.resolution = resolution;
        this.resolved = resolved;
        this.inbox = inbox;
        this.notices = notices;
        this.facts = facts;
        this.stop = stop;
    }

    /** The whole import, or what is left of one that has discovered everything. */
    Job build(Run run) {
        JobBuilder job = new JobBuilder(NAME, repository);
        SimpleJobBuilder steps = run.tally().isDiscovered()
                ? job.start(extract(run))
                : job.start(discover(run)).next(findGaps(run)).next(extract(run));
        return steps.next(extractAlone(run)).next(resolve(run)).build();
    }

    private Step discover(Run run) {
        run.tally().beginDiscovery();
        Register register = new Register(inbox, version.text());
        return new StepBuilder("discover", repository)
                .<SourceFile, Sighting>chunk(FILES_AT_ONCE)
                .transactionManager(transactions)
                .reader(new ListItemReader<>(run.finds().files()))
                .processor(file ->
                        new Sighting(file, SourceBytes.at(file.location()).hash()))
                .writer(sightings -> {
                    run.tally().seen(register.enter(sightings.getItems()));
                    run.progress().advance(sightings.size());
                })
                .listener(stop)
                .build();
    }

    private Step findGaps(Run run) {
        Gaps gaps = new Gaps(inbox, notices);
        return tasklet("find-gaps", () -> {
            gaps.recordProblems(run.finds().roots(), run.finds().problems());
            run.tally().removed(gaps.recordMissing(run.finds().roots()));
        });
    }

    private Step extract(Run run) {
        int chunk = settings.chunk();
        return extract("extract", chunk, new ClaimReader(inbox, chunk, new WaitingClaims(inbox, run.tally())), run);
    }

    /** One at a time, so that an article that kills the process is told from those that were read beside it. */
    private Step extractAlone(Run run) {
        return extract(
                "extract-alone",
                1,
                new ClaimReader(inbox, 1, one -> inbox.claimTried(run.finds().roots())),
                run);
    }

    private Step extract(String name, int chunk, ClaimReader reader, Run run) {
        return new StepBuilder(name, repository)
                .<Claim, Outcome>chunk(chunk)
                .transactionManager(transactions)
                .reader(reader)
                .processor(new Extraction(extractor::getObject, version, settings, run.work(), run.progress()))
                .writer(new OutcomeWriter(facts, resolved, inbox, version, run.tally(), transactions))
                .taskExecutor(workers)
                .listener(new Announcement(inbox, extractor, run))
                .listener(reader)
                .listener(stop)
                .build();
    }

    private Step resolve(Run run) {
        return tasklet("resolve", () -> {
            resolved.lock();
            if (resolved.areOutdated(version.text())) {
                run.progress().begin("finding what is the same across articles", 0);
                resolution.resolve();
                resolved.setResolved(version.text());
            }
        });
    }

    private Step tasklet(String name, Runnable task) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            task.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(stop)
                .build();
    }
}
