package onrecord.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import onrecord.api.change.ChangeLog;
import onrecord.api.change.Mark;
import onrecord.api.graphql.Refusal;
import onrecord.api.text.Sought;
import onrecord.schema.Store;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
    public Part condition(String table, Sought sought) {
        Found found = new Found(table, sought, false);
        return new Part("t.id = any(?)", List.of((statement, place) -> {
            Connection connection = statement.getConnection();
            Object[] ids = found.hits(connection).stream().map(Hit::id).toArray();
            statement.setArray(place, connection.createArrayOf("bigint", ids));
        }));
    }

    @Override
    public Ranking ranking(String table, Sought sought) {
        return new Ranking.InIndex(new Found(table, sought, true)::hits);
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

    /** What is found, once for a request. */
    private final class Found {

        private final String table;
        private final Sought sought;
        private final boolean best;
        private @Nullable List<Hit> hits;

        Found(String table, Sought sought, boolean best) {
            this.table = table;
            this.sought = sought;
            this.best = best;
        }

        List<Hit> hits(Connection store) throws SQLException {
            List<Hit> known = hits;
            if (known == null) {
                keeper.await(new ChangeLog(store).now(), PATIENCE_MS);
                known = find();
                hits = known;
            }
            return known;
        }

        private List<Hit> find() {
            SearcherManager manager = index.searchers();
            if (manager == null || index.mark() == null) {
                throw new IndexFailure("the search index is not ready", null);
            }
            try {
                IndexSearcher searcher = manager.acquire();
                try {
                    return find(searcher);
                } finally {
                    manager.release(searcher);
                }
            } catch (IOException | AlreadyClosedException failure) {
                throw new IndexFailure("the search index cannot be read", failure);
            }
        }

        private List<Hit> find(IndexSearcher searcher) throws IOException {
            Query query = LuceneQueries.of(table, sought, searcher.getIndexReader());
            Hits found = best ? Hits.best(searcher, query, MOST_HITS) : Hits.any(searcher, query, MOST_HITS);
            if (!best && found.isCut()) {
                throw Refusal.limit(
                        "hits", "more than " + MOST_HITS + " have these words; add rarer words or other conditions");
            }
            return found.hits();
        }
    }
}
