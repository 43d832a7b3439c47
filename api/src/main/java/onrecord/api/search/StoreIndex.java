package onrecord.api.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /** Of the documents: an index of another form is made anew. */
    private static final String FORM = "1";

    private final Directory directory;
    private volatile @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile @Nullable StoreState state;

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

    /** Of the store when the index was last brought up to it; null while there is none that can be trusted. */
    @Nullable
    StoreState state() {
        return state;
    }

    /** Brings the index up to the store, or this process's view up to an index that another one writes. */
    void follow(Connection store) throws SQLException, IOException {
        try {
            IndexWriter own = writer == null ? open() : writer;
            if (own == null) {
                look();
            } else {
                write(own, store);
            }
        } catch (IOException | RuntimeException broken) {
            forget();
            throw broken;
        }
    }

    private void write(IndexWriter own, Connection store) throws SQLException, IOException {
        StoreState now = StoreState.read(store);
        if (now.equals(state)) {
            return;
        }
        boolean whole = !now.follows(state);
        if (!whole) {
            StoreState before = state;
            new StoreReader(store, own).readChanged(before == null ? 0 : before.changes());
            refresh();
            whole = !isComplete(now);
        }
        if (whole) {
            LOG.info("Making the search index anew");
            new StoreReader(store, own).readAll();
            refresh();
        }
        own.setLiveCommitData(now.written(FORM).entrySet());
        own.commit();
        state = now;
    }

    private boolean isComplete(StoreState now) throws IOException {
        SearcherManager manager = Objects.requireNonNull(searchers);
        IndexSearcher searcher = manager.acquire();
        try {
            for (String table : Documents.tables()) {
                long count = searcher.count(new TermQuery(new Term(Documents.TABLE, table)));
                if (!Long.valueOf(count).equals(now.rows().get(table))) {
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
        state = isSound(opened) ? StoreState.of(data(opened), FORM) : null;
        if (state == null) {
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

    private static @Nullable Map<String, String> data(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries == null) {
            return null;
        }
        Map<String, String> data = new HashMap<>();
        entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
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
    private void look() throws IOException {
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
            state = StoreState.of(
                    ((DirectoryReader) searcher.getIndexReader())
                            .getIndexCommit()
                            .getUserData(),
                    FORM);
        } finally {
            manager.release(searcher);
        }
    }

    /** So that the next one to follow begins with what lies in the directory. */
    private void forget() {
        state = null;
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
