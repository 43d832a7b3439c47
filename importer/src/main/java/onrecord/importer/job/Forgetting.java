package onrecord.importer.job;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.importer.inbox.Ending;
import onrecord.importer.inbox.Inbox;
import onrecord.importer.resolve.Resolution;
import onrecord.importer.store.FactsWriter;
import onrecord.importer.store.FactsWriter.Content;
import onrecord.importer.store.ResolvedFacts;
import onrecord.schema.table.InboxRow;
import onrecord.schema.vocabulary.InboxState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes articles for good: of each only its name, its place and the hash of its bytes stay, which keep it out. */
@Component
public class Forgetting {

    private final Inbox inbox;
    private final FactsWriter facts;
    private final ResolvedFacts resolved;
    private final Resolution resolution;
    private final ExtractorVersion version;

    Forgetting(
            Inbox inbox, FactsWriter facts, ResolvedFacts resolved, Resolution resolution, ExtractorVersion version) {
        this.inbox = inbox;
        this.facts = facts;
        this.resolved = resolved;
        this.resolution = resolution;
        this.version = version;
    }

    /** Some of what was named is not there; nothing was changed. */
    public static final class Unknown extends Exception {

        private static final long serialVersionUID = 1L;

        Unknown(String what, Iterable<String> uris) {
            super("The store has " + what + " " + String.join(", ", uris) + ". Nothing was changed.");
        }
    }

    /** Removes all of these or, where one is unknown, nothing. Waits for importers in the order in which they lock. */
    @Transactional(rollbackFor = Unknown.class)
    public Forgotten forget(List<String> uris) throws Unknown {
        inbox.lockEntrance();
        List<InboxRow> seen = inbox.lock(uris);
        requireAll(uris, seen, "no article with the uri");
        resolved.lock();
        List<Content> contents = facts.contents(uris);
        facts.remove(contents);
        List<Ending> endings = endings(seen, contents);
        inbox.close(endings);
        resolution.resolve();
        resolved.setResolved(version.text());
        return new Forgotten(
                contents.size(),
                contents.stream().mapToInt(Content::statements).sum(),
                endings.stream().map(Ending::uri).toList(),
                inbox.withContent(endings.stream().map(Ending::contentHash).toList()));
    }

    /** The file may be another by now than the text that was removed; it is that text that has to stay out. */
    private List<Ending> endings(List<InboxRow> seen, List<Content> contents) {
        Map<String, String> hashes = contents.stream().collect(Collectors.toMap(Content::uri, Content::contentHash));
        return seen.stream()
                .map(row -> new Ending(
                        row.uri(),
                        InboxState.FORGOTTEN,
                        hashes.getOrDefault(row.uri(), row.contentHash()),
                        version.text(),
                        List.of()))
                .toList();
    }

    /** Lets the next import take these again; tells how many they are. */
    @Transactional(rollbackFor = Unknown.class)
    public int undo(List<String> uris) throws Unknown {
        inbox.lockEntrance();
        List<InboxRow> forgotten = inbox.lock(uris).stream()
                .filter(row -> row.state() == InboxState.FORGOTTEN)
                .toList();
        requireAll(uris, forgotten, "not forgotten");
        inbox.remove(forgotten.stream().map(InboxRow::uri).toList());
        return forgotten.size();
    }

    private static void requireAll(List<String> uris, List<InboxRow> rows, String what) throws Unknown {
        TreeSet<String> unknown = new TreeSet<>(uris);
        rows.forEach(row -> unknown.remove(row.uri()));
        if (!unknown.isEmpty()) {
            throw new Unknown(what, unknown);
        }
    }
}
