package onrecord.importer.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onrecord.importer.inbox.Fate;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.notice.NoticeBook;
import onrecord.importer.source.ArticleFinder;
import onrecord.importer.source.Finds;
import onrecord.importer.store.Change;
import onrecord.schema.Store;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Imports files and folders: the door of this room. */
@Component
public class ImportRun {

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
    public ImportReport run(List<Path> paths, PrintStream progress, boolean terminal) throws ImportFailed {
        TimedWork work = new TimedWork(settings.timeLimit());
        stop.enter(work);
        try {
            return run(paths, new Progress(progress, terminal), work);
        } catch (ImportFailed e) {
            throw e;
        } catch (Exception e) {
            throw new ImportFailed(e);
        } finally {
            stop.leave();
        }
    }

    /** Waits; false where the process is told to end meanwhile. */
    public boolean pause(Duration time) throws InterruptedException {
        return stop.pause(time);
    }

    /** Lets the running import end in order, and no other begin; false where it has not ended in time. */
    public boolean stop() {
        return stop.stop();
    }

    private ImportReport run(List<Path> paths, Progress progress, TimedWork work) throws Exception {
        history.closeKilled(Store.isH2File(settings.store()));
        progress.begin("looking for articles", 0);
        Finds finds = ArticleFinder.find(paths);
        Tally tally = new Tally();
        JobExecution execution = operator.start(
                job.build(finds, tally, progress, work),
                new JobParametersBuilder()
                        .addString("run", UUID.randomUUID().toString())
                        .toJobParameters());
        progress.end();
        if (execution.getStatus() != BatchStatus.COMPLETED && execution.getStatus() != BatchStatus.STOPPED) {
            throw new ImportFailed(execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .orElseGet(() -> new IllegalStateException("the import ended as " + execution.getStatus())));
        }
        return report(execution.getStatus(), finds, tally);
    }

    private ImportReport report(BatchStatus status, Finds finds, Tally tally) {
        return new ImportReport(
                status == BatchStatus.COMPLETED ? ImportReport.End.COMPLETED : ImportReport.End.STOPPED,
                tally.of(Change.ADDED),
                tally.of(Change.CHANGED),
                tally.of(Change.RENEWED),
                tally.of(Fate.UNCHANGED) + tally.of(Change.NONE),
                tally.failed(),
                tally.of(Fate.STILL_FAILED),
                inbox.waiting(),
                tally.removed(),
                finds.others(),
                notices.countBelow(finds.roots()));
    }
}
