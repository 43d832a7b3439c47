package onrecord.api.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import onrecord.api.change.ChangeLog;
import onrecord.api.change.Mark;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of an H2 store. One process at a time writes it, whichever came first; the others read what it commits, and
 * one of them goes on when it ends. For one thread, but for its getters.
 */
final class StoreIndex {

    private static final Logger LOG = LoggerFactory.getLogger(StoreIndex.class);

    /** Of the documents and of what is kept beside them: an index of another form is made anew. */
    private static final String FORM = "2";

    private final Directory directory;
    private volatile @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile @Nullable Mark mark;
    /** What the index that was found in the directory keeps, not yet compared with the store. */
    private @Nullable Mark found;

    /** Whether this process has made sure that nothing was written past the log while it was not there. */
    private boolean counted;

    StoreIndex(Directory directory) {
        this.directory = directory;
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
        own.setLiveCommitData(written(now).entrySet());
        own.commit();
        mark = now;
    }

    /** False where something is missed still. */
    private boolean catchUp(StoreReader reader, Mark before) throws SQLException, IOException {
        reader.readChanged(before);
        refresh();
        return counted || isComplete(reader);
    }

    private static Map<String, String> written(Mark mark) {
        Map<String, String> data = new HashMap<>(mark.written());
        data.put("form", FORM);
        return data;
    }

    /** What an index keeps; null where that is nothing, or of another form. */
    private static @Nullable Mark read(Map<String, String> data) {
        return FORM.equals(data.get("form")) ? Mark.read(data).orElse(null) : null;
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
        IndexWriter opened;
        try {
            opened = new IndexWriter(directory, settings(OpenMode.CREATE_OR_APPEND));
        } catch (LockObtainFailedException anotherWrites) {
            return null;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index cannot be read and is made anew: {}", damaged.toString());
            clear();
            opened = new IndexWriter(directory, settings(OpenMode.CREATE));
        }
        closeSearchers();
        writer = opened;
        mark = null;
        found = isSound(opened) ? read(data(opened)) : null;
        if (found == null) {
            opened.deleteAll();
        }
        searchers = new SearcherManager(opened, new PlainSearchers());
        return opened;
    }

    private void clear() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static boolean isSound(IndexWriter writer) {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index is damaged and is made anew: {}", damaged.toString());
            return false;
        }
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setSimilarity(new PlainSimilarity())
                .setCommitOnClose(false);
    }

    /** At what the process that writes has committed. */
    private void look(ChangeLog log) throws SQLException, IOException {
        SearcherManager manager = searchers;
        if (manager == null) {
            if (!DirectoryReader.indexExists(directory)) {
                return;
            }
            manager = new SearcherManager(directory, new PlainSearchers());
            searchers = manager;
        }
        manager.maybeRefreshBlocking();
        IndexSearcher searcher = manager.acquire();
        try {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            Mark read = read(reader.getIndexCommit().getUserData());
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
        directory.close();
    }

    private static final class PlainSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new PlainSimilarity());
            return searcher;
        }
    }
}
