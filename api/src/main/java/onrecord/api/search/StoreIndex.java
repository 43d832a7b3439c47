package onrecord.api.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import onrecord.api.change.ChangeLog;
import onrecord.api.change.Mark;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of an H2 store. One process at a time writes it, whichever came first; the others read what it commits, and
 * one of them goes on when it ends. For one thread, but for its getters.
 */
final class StoreIndex {

    private static final Logger LOG = LoggerFactory.getLogger(StoreIndex.class);

    private final IndexFiles files;
    private volatile @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile @Nullable Mark mark;

    /** That of the index that was found in the directory, not yet compared with the store. */
    private @Nullable Mark found;

    /** Whether this process has made sure that nothing was written past the log while it was not there. */
    private boolean counted;

    StoreIndex(Directory directory) {
        files = new IndexFiles(directory);
    }

    /** Null while there is no index. */
    @Nullable
    SearcherManager searchers() {
        return searchers;
    }

    /** Whether this process writes the index. */
    boolean isWriter() {
        return writer != null;
    }

    /** Up to where the index has read the store's log of changes; null while there is none that can be trusted. */
    @Nullable
    Mark mark() {
        return mark;
    }

    /** Brings the index up to the store, or this process's view up to an index that another one writes. */
    void follow(Connection store) throws SQLException, IOException {
        try {
            IndexWriter own = writer == null ? open() : writer;
            if (own == null) {
                look(new ChangeLog(store));
            } else {
                write(own, store);
            }
        } catch (IOException | RuntimeException broken) {
            forget();
            throw broken;
        }
    }

    private void write(IndexWriter own, Connection store) throws SQLException, IOException {
        ChangeLog log = new ChangeLog(store);
        Mark now = log.now();
        if (now.equals(mark)) {
            return;
        }
        Mark before = mark == null ? found : mark;
        mark = log.goesOnFrom(before) ? before : null;
        StoreReader reader = new StoreReader(store, own);
        if (mark == null || !catchUp(reader, mark)) {
            LOG.info("Making the search index anew");
            mark = null;
            found = null;
            reader.readAll();
            refresh();
        }
        counted = true;
        IndexFiles.commit(own, now);
        mark = now;
    }

    /** False where something is missed still. */
    private boolean catchUp(StoreReader reader, Mark before) throws SQLException, IOException {
        reader.readChanged(before);
        refresh();
        return counted || isComplete(reader);
    }

    private boolean isComplete(StoreReader reader) throws SQLException, IOException {
        SearcherManager manager = Objects.requireNonNull(searchers);
        IndexSearcher searcher = manager.acquire();
        try {
            for (String table : Documents.tables()) {
                long count = searcher.count(new TermQuery(new Term(Documents.TABLE, table)));
                if (count != reader.count(table)) {
                    return false;
                }
            }
            return true;
        } finally {
            manager.release(searcher);
        }
    }

    private void refresh() throws IOException {
        Objects.requireNonNull(searchers).maybeRefreshBlocking();
    }

    /** Null while another process writes. */
    private @Nullable IndexWriter open() throws IOException {
        IndexWriter opened = files.open();
        if (opened == null) {
            return null;
        }
        closeSearchers();
        writer = opened;
        mark = null;
        found = IndexFiles.kept(opened);
        if (found == null) {
            opened.deleteAll();
        }
        searchers = new SearcherManager(opened, new PlainSearchers());
        return opened;
    }

    /** At what the process that writes has committed. */
    private void look(ChangeLog log) throws SQLException, IOException {
        SearcherManager manager = searchers;
        if (manager == null) {
            Directory directory = files.existing();
            if (directory == null) {
                return;
            }
            manager = new SearcherManager(directory, new PlainSearchers());
            searchers = manager;
        }
        manager.maybeRefreshBlocking();
        IndexSearcher searcher = manager.acquire();
        try {
            Mark read = IndexFiles.committed((DirectoryReader) searcher.getIndexReader());
            mark = read != null && (read.equals(mark) || log.goesOnFrom(read)) ? read : null;
        } finally {
            manager.release(searcher);
        }
    }

    /** So that the next one to follow begins with what lies in the directory. */
    private void forget() {
        mark = null;
        closeSearchers();
        IndexWriter own = writer;
        writer = null;
        if (own != null) {
            try {
                own.rollback();
            } catch (IOException | RuntimeException broken) {
                LOG.debug("The search index was not closed well", broken);
            }
        }
    }

    private void closeSearchers() {
        SearcherManager manager = searchers;
        searchers = null;
        if (manager != null) {
            try {
                manager.close();
            } catch (IOException broken) {
                LOG.debug("The search index was not closed well", broken);
            }
        }
    }

    void close() throws IOException {
        forget();
        files.close();
    }
}
