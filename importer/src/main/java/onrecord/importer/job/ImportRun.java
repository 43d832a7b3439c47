package onrecord.importer.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onrecord.importer.inbox.Fate;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.notice.NoticeBook;
import onrecord.importer.source.ArticleFinder;
import onrecord.importer.store.Change;
import onrecord.importer.store.PassingFailure;
import onrecord.schema.Store;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Imports files and folders: the door of this room. */
@Component
public class ImportRun {

    /** With those before it: half a minute. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(16);

    private final ImportJob job;
    private final JobOperator operator;
    private final History history;
    private final GracefulStop stop;
    private final Inbox inbox;
    private final NoticeBook notices;
    private final ImportSettings settings;

    ImportRun(
            ImportJob job,
            JobOperator operator,
            History history,
            GracefulStop stop,
            Inbox inbox,
            NoticeBook notices,
            ImportSettings settings) {
        this.job = job;
        this.operator = operator;
        this.history = history;
        this.stop = stop;
        this.inbox = inbox;
        this.notices = notices;
        this.settings = settings;
    }

    /** Imports what there is now; existing paths only. */
    public ImportReport run(List<Path> paths, PrintStream out, boolean terminal) throws ImportFailed {
        TimedWork work = new TimedWork(settings.timeLimit());
        stop.enter(work);
        try {
            Progress progress = new Progress(out, terminal);
            progress.begin("looking for articles", 0);
            return run(new Run(ArticleFinder.find(paths), new ImportCounts(), progress, work));
        } catch (IOException | InterruptedException e) {
            throw new ImportFailed(e);
        } finally {
            stop.leave();
        }
    }

    /** Goes on after the database was away for a while; what was committed needs not be done again. */
    private ImportReport run(Run run) throws ImportFailed, InterruptedException {
        Duration pause = Duration.ofSeconds(1);
        while (true) {
            try {
                return report(execute(run), run);
            } catch (ImportFailed e) {
                run.progress().end();
                if (!PassingFailure.isCauseOf(e) || pause.compareTo(LONGEST_PAUSE) > 0 || !stop.pause(pause)) {
                    throw e;
                }
                run.progress().begin("the database went away or was busy; going on", 0);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private BatchStatus execute(Run run) throws ImportFailed {
        JobExecution execution;
        try {
            if (Store.isH2File(settings.store())) {
                history.closeKilled();
            }
            history.prune();
            execution = operator.start(job.build(run), parameters());
        } catch (Exception e) {
            throw new ImportFailed(e);
        }
        run.progress().end();
        BatchStatus status = execution.getStatus();
        if (status != BatchStatus.COMPLETED && status != BatchStatus.STOPPED) {
            throw new ImportFailed(execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .orElseGet(() -> new IllegalStateException("the import ended as " + status)));
        }
        return status;
    }

    private static JobParameters parameters() {
        return new JobParametersBuilder()
                .addString("run", UUID.randomUUID().toString())
                .toJobParameters();
    }

    /** Waits; false where the process is told to end meanwhile. */
    public boolean pause(Duration time) throws InterruptedException {
        return stop.pause(time);
    }

    /** Lets the running import end in order, and no other begin; false where it has not ended in time. */
    public boolean stop() {
        return stop.stop();
    }

    private ImportReport report(BatchStatus status, Run run) {
        ImportCounts tally = run.tally();
        return new ImportReport(
                status == BatchStatus.COMPLETED ? ImportReport.End.COMPLETED : ImportReport.End.STOPPED,
                tally.of(Change.ADDED),
                tally.of(Change.CHANGED),
                tally.of(Change.RENEWED),
                tally.of(Fate.UNCHANGED) + tally.of(Change.NONE),
                tally.failed(),
                tally.of(Fate.STILL_FAILED),
                tally.of(Fate.FORGOTTEN),
                inbox.waiting(run.finds().roots()),
                tally.removed(),
                run.finds().others(),
                notices.countBelow(run.finds().roots()));
    }
}
