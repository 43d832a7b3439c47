package onrecord.importer.job;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import onrecord.importer.inbox.Claim;
import onrecord.importer.job.Outcome.Extracted;
import onrecord.importer.job.Outcome.Failed;
import onrecord.importer.job.Outcome.Released;
import onrecord.importer.notice.Notice;
import onrecord.importer.source.SourceBytes;
import onrecord.importer.source.SourceDecoder;
import onrecord.importer.source.SourceText;
import onrecord.importer.store.FactsMapping;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** From a claimed source to its facts, whatever the source or a stage does. */
final class Extraction implements ItemProcessor<Claim, Outcome> {

    private final Supplier<Extractor> extractor;
    private final ExtractorVersion version;
    private final ImportSettings settings;
    private final TimedWork work;
    private final Progress progress;

    Extraction(
            Supplier<Extractor> extractor,
            ExtractorVersion version,
            ImportSettings settings,
            TimedWork work,
            Progress progress) {
        this.extractor = extractor;
        this.version = version;
        this.settings = settings;
        this.work = work;
        this.progress = progress;
    }

    @Override
    public Outcome process(Claim claim) throws InterruptedException {
        Outcome outcome = outcome(claim);
        if (!(outcome instanceof Released)) {
            progress.advance();
        }
        return outcome;
    }

    private Outcome outcome(Claim claim) throws InterruptedException {
        if (claim.tries() >= settings.tries()) {
            return new Failed(claim, claim.contentHash(), Failures.repeatedCrash(claim));
        }
        SourceBytes source = SourceBytes.at(claim.location());
        if (source instanceof SourceBytes.Refused refused) {
            Notice notice = new Notice(claim.uri(), refused.kind(), null, refused.reason());
            return new Failed(claim, refused.hash(), notice);
        }
        SourceBytes.Read read = (SourceBytes.Read) source;
        try {
            return work.run("extract " + claim.uri(), () -> extract(claim, read));
        } catch (CancellationException e) {
            return new Released(claim);
        } catch (TimedWork.TookTooLong e) {
            return new Failed(claim, read.hash(), Failures.timedOut(claim, e.getStackTrace(), settings.timeLimit()));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Failed(claim, read.hash(), Failures.thrown(claim, cause));
        }
    }

    private Outcome extract(Claim claim, SourceBytes.Read read) {
        SourceText text = SourceDecoder.decode(read.bytes(), claim.location());
        if (text instanceof SourceText.Refused refused) {
            return new Failed(claim, read.hash(), Failures.refused(claim, refused));
        }
        SourceText.Decoded decoded = (SourceText.Decoded) text;
        var facts = extractor.get().extract(claim.uri(), decoded.text(), decoded.html());
        List<Notice> notices = facts.unreadLanguage().map(language -> Failures.unread(claim, language)).stream()
                .toList();
        return new Extracted(claim, FactsMapping.rows(facts, decoded.text(), read.hash(), version.text()), notices);
    }
}
