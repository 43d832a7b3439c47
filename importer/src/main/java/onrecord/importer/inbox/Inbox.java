package onrecord.importer.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import onrecord.schema.table.InboxRow;

/** The sources seen so far, as stored. Every method takes part in the caller's transaction unless it says otherwise. */
public interface Inbox {

    /** What was last seen at these locations. */
    List<InboxRow> at(Collection<String> locations);

    /** What has these names. */
    List<InboxRow> named(Collection<String> uris);

    /** What has these names; nobody else can change it until the transaction ends. */
    List<InboxRow> lock(Collection<String> uris);

    /** Which of these contents were forgotten. */
    Set<String> forgotten(Collection<String> contentHashes);

    /** Which sources that were not forgotten have one of these contents. */
    List<String> withContent(Collection<String> contentHashes);

    /** Shows everything that was last seen at these locations or below them and was not forgotten. */
    void forEachBelow(Collection<String> locations, Consumer<InboxRow> visitor);

    /** Waits until no other importer enters what it found, and keeps everybody from it until the transaction ends. */
    void lockEntrance();

    void add(List<InboxRow> rows);

    void update(List<InboxRow> rows);

    void remove(Collection<String> uris);

    /** How many sources at these locations or below them wait for extraction. */
    int waiting(Collection<String> locations);

    /** Locks those of these that wait and were not tried before; passes over what others have locked. */
    List<Claim> claimUntried(Collection<String> uris);

    /**
     * Locks one source at these locations or below them that waits although its extraction began before: the least tried.
     * What lies elsewhere may be where only another importer can see it.
     */
    List<Claim> claimTried(Collection<String> locations);

    /** Counts a try of each, in a transaction of its own, so that the count outlives this process. */
    void countTries(Collection<Claim> claims);

    /** Takes back what {@link #countTries} counted, in a transaction of its own. */
    void forgetTries(Collection<Claim> claims);

    /** Records how extractions ended; what was noticed about the same sources before is forgotten. */
    void close(List<Ending> endings);
}
