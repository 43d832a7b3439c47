package onrecord.importer.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import onrecord.schema.vocabulary.NoticeKind;

/** The notices as stored, where users query them. Every method takes part in the caller's transaction. */
public interface NoticeBook {

    List<Notice> of(NoticeKind kind);

    void add(Collection<Notice> notices);

    void remove(Collection<Notice> notices);

    /** Forgets everything about these sources. */
    void removeAbout(Collection<String> uris);

    /** How many notices of each kind there are about these folders and files and what they hold. */
    Map<NoticeKind, Integer> countBelow(Collection<String> locations);
}
