package onrecord.importer.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.notice.Notice;
import onrecord.importer.notice.NoticeBook;
import onrecord.importer.source.SourceBytes;
import onrecord.schema.table.InboxRow;
import onrecord.schema.vocabulary.NoticeKind;

/** What was seen before and is gone, and what cannot be looked into. */
public final class Gaps {

    private final Inbox inbox;
    private final NoticeBook notices;

    public Gaps(Inbox inbox, NoticeBook notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    /** Notes the sources below these locations that are gone, forgets that of those that are back; returns the gone. */
    public List<String> recordMissing(Collection<String> locations) {
        inbox.lockEntrance();
        Set<Notice> known = new HashSet<>(notices.of(NoticeKind.MISSING));
        List<String> gone = new ArrayList<>();
        List<Notice> added = new ArrayList<>();
        List<Notice> removed = new ArrayList<>();
        inbox.forEachBelow(locations, row -> {
            Notice notice = missing(row);
            boolean exists = SourceBytes.exists(row.location());
            if (!exists) {
                gone.add(row.uri());
            }
            if (exists == known.contains(notice)) {
                (exists ? removed : added).add(notice);
            }
        });
        notices.add(added);
        notices.remove(removed);
        return gone;
    }

    private static Notice missing(InboxRow row) {
        return new Notice(row.uri(), NoticeKind.MISSING, null, SourceBytes.MISSING);
    }

    /** Notes the folders below these locations that cannot be looked into, and forgets those that now can. */
    public void recordProblems(Collection<String> locations, List<Notice> problems) {
        inbox.lockEntrance();
        List<Notice> known = notices.of(NoticeKind.UNREADABLE);
        List<Notice> found = problems.stream().map(Gaps::storable).toList();
        List<Notice> about =
                known.stream().filter(notice -> isFolder(notice, locations)).toList();
        notices.remove(without(about, found));
        notices.add(without(found, known));
    }

    private static Notice storable(Notice problem) {
        return new Notice(UriName.ofFolder(problem.uri()), problem.kind(), problem.place(), problem.reason());
    }

    /** Only a folder's notice names its source by an absolute path. */
    private static boolean isFolder(Notice notice, Collection<String> locations) {
        return locations.stream().anyMatch(location -> (notice.uri() + "/").startsWith(location + "/"));
    }

    private static List<Notice> without(List<Notice> notices, List<Notice> others) {
        Set<Notice> excluded = new HashSet<>(others);
        return notices.stream().filter(notice -> !excluded.contains(notice)).toList();
    }
}
