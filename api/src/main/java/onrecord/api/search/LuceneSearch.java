package onrecord.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import onrecord.api.change.ChangeLog;
import onrecord.api.change.Mark;
import onrecord.api.text.Sought;
import onrecord.schema.Store;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Asks an index of Lucene that follows an H2 store. */
public final class LuceneSearch implements Search {

    /** The most that H2 takes as one array. */
    private static final int MOST_HITS = 65_536;

    /** How long a request waits for an index that is behind its store. */
    private static final long PATIENCE_MS = 4_000;

    private final StoreIndex index;
    private final IndexKeeper keeper;

    private LuceneSearch(String url, Directory directory) {
        index = new StoreIndex(directory);
        keeper = new IndexKeeper(url, index);
    }

    /** Of a store in a file: beside it, and so there again at the next start. */
    public static LuceneSearch of(String url) {
        try {
            Directory directory = Store.isH2File(url)
                    ? FSDirectory.open(Path.of(Store.h2File(url) + ".search"))
                    : new ByteBuffersDirectory();
            return new LuceneSearch(url, directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Part condition(String table, Sought sought, Connections store) throws SQLException {
        IdCondition condition = new IdCondition("f");
        ask(store.get(), searcher -> {
            Hits.each(searcher, LuceneQueries.of(table, sought, searcher.getIndexReader()), condition::add);
            return condition;
        });
        return condition.part();
    }

    @Override
    public Ranking ranking(String table, Sought sought) {
        return new Ranking.InIndex(new Best(table, sought)::hits);
    }

    @Override
    public void await(Connection store) throws SQLException {
        Mark now = new ChangeLog(store).now();
        keeper.await(now, PATIENCE_MS);
        if (!keeper.isUpTo(now)) {
            throw new IndexFailure("the search index is behind the store", null);
        }
    }

    @Override
    public void close() {
        keeper.close();
    }

    private interface Question<A> {
        A ask(IndexSearcher searcher) throws IOException;
    }

    /** When the index is as new as what the connection sees. */
    private <A> A ask(Connection store, Question<A> question) throws SQLException {
        keeper.await(new ChangeLog(store).now(), PATIENCE_MS);
        SearcherManager manager = index.searchers();
        if (manager == null || index.mark() == null) {
            throw new IndexFailure("the search index is not ready", null);
        }
        try {
            IndexSearcher searcher = manager.acquire();
            try {
                return question.ask(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException | AlreadyClosedException failure) {
            throw new IndexFailure("the search index cannot be read", failure);
        }
    }

    /** What is found, once for a request. */
    private final class Best {

        private final String table;
        private final Sought sought;
        private @Nullable List<Hit> hits;

        Best(String table, Sought sought) {
            this.table = table;
            this.sought = sought;
        }

        List<Hit> hits(Connection store) throws SQLException {
            List<Hit> known = hits;
            if (known == null) {
                known = ask(
                        store,
                        searcher -> Hits.best(
                                searcher, LuceneQueries.of(table, sought, searcher.getIndexReader()), MOST_HITS));
                hits = known;
            }
            return known;
        }
    }
}
