package onrecord.importer.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.inbox.Entered;
import onrecord.importer.inbox.Fate;
import onrecord.importer.store.Change;

/** What an import has come across so far. Used by the thread of the import only. */
final class ImportCounts {

    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private final List<String> waiting = new ArrayList<>();
    private int failed;
    private boolean discovered;
    private List<String> removed = List.of();

    void beginDiscovery() {
        fates.clear();
        waiting.clear();
    }

    /** Everything that is there has been entered in the inbox. */
    void endDiscovery() {
        discovered = true;
    }

    boolean isDiscovered() {
        return discovered;
    }

    void seen(Entered some) {
        some.fates().forEach((fate, count) -> fates.merge(fate, count, Integer::sum));
        waiting.addAll(some.waiting());
    }

    /** The names of the sources that were seen and are to be extracted. */
    List<String> waiting() {
        return waiting;
    }

    /** Adds what became of some sources. */
    void add(ImportCounts some) {
        some.changes.forEach(this::changed);
        failed += some.failed;
    }

    void changed(Change change, int count) {
        changes.merge(change, count, Integer::sum);
    }

    void failed(int count) {
        failed += count;
    }

    void removed(List<String> uris) {
        removed = List.copyOf(uris);
    }

    int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    int of(Change change) {
        return changes.getOrDefault(change, 0);
    }

    int failed() {
        return failed;
    }

    List<String> removed() {
        return removed;
    }
}
