package onrecord.importer.job;

import java.util.List;
import java.util.function.IntFunction;
import onrecord.importer.inbox.Claim;
import onrecord.importer.inbox.Gaps;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.inbox.Register;
import onrecord.importer.inbox.Sighting;
import onrecord.importer.notice.NoticeBook;
import onrecord.importer.resolve.Resolution;
import onrecord.importer.source.Finds;
import onrecord.importer.source.SourceBytes;
import onrecord.importer.source.SourceFile;
import onrecord.importer.store.FactsWriter;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
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
    private final ObjectProvider<Resolution> resolution;
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
            ObjectProvider<Resolution> resolution,
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
        this.inbox = inbox;
        this.notices = notices;
        this.facts = facts;
        this.stop = stop;
    }

    Job build(Finds finds, Tally tally, Progress progress, TimedWork work) {
        return new JobBuilder(NAME, repository)
                .start(discover(finds, tally, progress))
                .next(findGaps(finds, tally))
                .next(extract("extract", settings.chunk(), inbox::claimUntried, tally, progress, work))
                .next(extract("extract-alone", 1, one -> inbox.claimTried(), tally, progress, work))
                .next(resolve(progress))
                .build();
    }

    private Step discover(Finds finds, Tally tally, Progress progress) {
        Register register = new Register(inbox, version.text());
        return new StepBuilder("discover", repository)
                .<SourceFile, Sighting>chunk(FILES_AT_ONCE)
                .transactionManager(transactions)
                .reader(new ListItemReader<>(finds.files()))
                .processor(file ->
                        new Sighting(file, SourceBytes.at(file.location()).hash()))
                .writer(sightings -> {
                    tally.seen(register.enter(sightings.getItems()));
                    progress.advance(sightings.size());
                })
                .listener(stop)
                .build();
    }

    private Step findGaps(Finds finds, Tally tally) {
        Gaps gaps = new Gaps(inbox, notices);
        return tasklet("find-gaps", () -> {
            gaps.recordProblems(finds.roots(), finds.problems());
            tally.removed(gaps.recordMissing(finds.roots()));
        });
    }

    private Step extract(
            String name, int chunk, IntFunction<List<Claim>> claims, Tally tally, Progress progress, TimedWork work) {
        ClaimReader reader = new ClaimReader(inbox, chunk, claims);
        return new StepBuilder(name, repository)
                .<Claim, Outcome>chunk(chunk)
                .transactionManager(transactions)
                .reader(reader)
                .processor(new Extraction(extractor::getObject, version, settings, work, progress))
                .writer(new OutcomeWriter(facts, inbox, version, tally, transactions))
                .taskExecutor(workers)
                .listener(new Announcement(inbox, extractor, progress))
                .listener(reader)
                .listener(stop)
                .build();
    }

    private Step resolve(Progress progress) {
        return tasklet("resolve", () -> {
            progress.begin("finding what is the same across articles", 0);
            resolution.ifAvailable(Resolution::resolve);
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
