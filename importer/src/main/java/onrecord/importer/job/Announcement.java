package onrecord.importer.job;

import onrecord.importer.inbox.Inbox;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;

/** Before articles are extracted: loads the language engine, outside any time limit, and says how many there are. */
final class Announcement implements StepExecutionListener {

    private final Inbox inbox;
    private final ObjectProvider<Extractor> extractor;
    private final Run run;

    Announcement(Inbox inbox, ObjectProvider<Extractor> extractor, Run run) {
        this.inbox = inbox;
        this.extractor = extractor;
        this.run = run;
    }

    @Override
    public void beforeStep(StepExecution step) {
        run.tally().endDiscovery();
        int waiting = inbox.waiting(run.finds().roots());
        if (waiting > 0) {
            run.progress().begin("loading the language engine", 0);
            extractor.getObject();
            run.progress().begin("reading articles", waiting);
        }
    }
}
