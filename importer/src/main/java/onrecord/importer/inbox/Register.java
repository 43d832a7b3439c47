package onrecord.importer.inbox;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.source.SourceBytes;
import onrecord.schema.table.InboxRow;
import onrecord.schema.vocabulary.InboxState;
import org.jspecify.annotations.Nullable;

/** Matches what is there now with what was seen before, and enters the difference in the inbox. */
public final class Register {

    private final Inbox inbox;
    private final String extractorVersion;

    public Register(Inbox inbox, String extractorVersion) {
        this.inbox = inbox;
        this.extractorVersion = extractorVersion;
    }

    /** Enters some files. */
    public Entered enter(List<? extends Sighting> sightings) {
        inbox.lockEntrance();
        return new Batch(sightings).enter();
    }

    /** The files that are entered together, beside what is known of their places and names. */
    private final class Batch {

        private final List<? extends Sighting> sightings;
        private final Map<String, InboxRow> byLocation;
        private final Map<String, InboxRow> byUri;
        private final Set<String> forgotten;
        private final List<InboxRow> added = new ArrayList<>();
        private final List<InboxRow> updated = new ArrayList<>();
        private final List<String> waiting = new ArrayList<>();
        private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

        Batch(List<? extends Sighting> sightings) {
            this.sightings = sightings;
            byLocation =
                    index(inbox.at(sightings.stream().map(Sighting::location).toList()), InboxRow::location);
            forgotten = inbox.forgotten(
                    sightings.stream().map(Sighting::contentHash).distinct().toList());
            byUri = index(inbox.named(likelyNames()), InboxRow::uri);
        }

        private Collection<String> likelyNames() {
            return sightings.stream()
                    .filter(sighting -> !byLocation.containsKey(sighting.location()))
                    .flatMap(sighting -> Stream.of(name(sighting, 0), name(sighting, 1)))
                    .distinct()
                    .toList();
        }

        Entered enter() {
            for (Sighting sighting : sightings) {
                InboxRow known = byLocation.get(sighting.location());
                fates.merge(known == null ? enterUnknown(sighting) : renew(known, sighting), 1, Integer::sum);
            }
            inbox.add(added);
            inbox.update(updated);
            return new Entered(fates, waiting);
        }

        /**
         * Enters a file under the first of its names that is free, or that the same source had elsewhere. The last one,
         * its whole path, no other file has.
         */
        private Fate enterUnknown(Sighting sighting) {
            if (forgotten.contains(sighting.contentHash())) {
                return Fate.FORGOTTEN;
            }
            String last = UriName.of(sighting.location());
            for (int parents = 0; ; parents++) {
                String uri = name(sighting, parents);
                InboxRow holder = holder(uri, parents);
                if (holder == null) {
                    InboxRow row = row(uri, sighting, InboxState.NEW, null, OffsetDateTime.now());
                    byUri.put(uri, row);
                    added.add(row);
                    waiting.add(uri);
                    return Fate.NEW;
                }
                if (hasMovedTo(holder, sighting) || uri.equals(last)) {
                    return renew(holder, sighting);
                }
            }
        }

        private @Nullable InboxRow holder(String uri, int parents) {
            if (parents > 1 && !byUri.containsKey(uri)) {
                inbox.named(List.of(uri)).forEach(row -> byUri.put(uri, row));
            }
            return byUri.get(uri);
        }

        private boolean hasMovedTo(InboxRow holder, Sighting sighting) {
            return !SourceBytes.exists(holder.location())
                    && (holder.contentHash().equals(sighting.contentHash())
                            || !SourceBytes.folderExists(holder.location()));
        }

        private Fate renew(InboxRow known, Sighting sighting) {
            Fate fate = fate(known, sighting);
            if (fate == Fate.FORGOTTEN) {
                return fate;
            }
            boolean again = fate == Fate.CHANGED || fate == Fate.WAITING;
            if (again) {
                waiting.add(known.uri());
            }
            InboxRow row = row(
                    known.uri(),
                    sighting,
                    again ? InboxState.NEW : known.state(),
                    again ? null : known.extractorVersion(),
                    known.firstSeen());
            if (!row.equals(known)) {
                byUri.put(row.uri(), row);
                updated.add(row);
            }
            return fate;
        }

        private Fate fate(InboxRow known, Sighting sighting) {
            if (known.state() == InboxState.FORGOTTEN) {
                return Fate.FORGOTTEN;
            }
            if (known.state() == InboxState.NEW) {
                return Fate.WAITING;
            }
            boolean same = known.contentHash().equals(sighting.contentHash())
                    && extractorVersion.equals(known.extractorVersion());
            if (!same) {
                return forgotten.contains(sighting.contentHash()) ? Fate.FORGOTTEN : Fate.CHANGED;
            }
            return known.state() == InboxState.DONE ? Fate.UNCHANGED : Fate.STILL_FAILED;
        }

        private InboxRow row(
                String uri, Sighting sighting, InboxState state, @Nullable String version, OffsetDateTime firstSeen) {
            return new InboxRow(uri, sighting.location(), sighting.contentHash(), state, version, firstSeen);
        }
    }

    private static String name(Sighting sighting, int parents) {
        return UriName.of(sighting.file().name(parents));
    }

    private static Map<String, InboxRow> index(List<InboxRow> rows, Function<InboxRow, String> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, HashMap::new));
    }
}
