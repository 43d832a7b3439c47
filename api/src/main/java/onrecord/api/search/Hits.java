package onrecord.api.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import onrecord.api.graphql.Refusal;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Asks the index. */
final class Hits {

    private static final long MOST_TIME_NS = 3_000_000_000L;

    private Hits() {}

    /** So many of the best, in no order. */
    static List<Hit> best(IndexSearcher searcher, Query query, int most) throws IOException {
        return of(searcher, limited(searcher).search(query, most));
    }

    /** All of them, in no order. */
    static void each(IndexSearcher searcher, Query query, LongConsumer id) throws IOException {
        limited(searcher).search(query, new EachId(id));
    }

    private static final class EachId extends SimpleCollector {

        private final LongConsumer id;
        private @Nullable NumericDocValues ids;

        EachId(LongConsumer id) {
            this.id = id;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = DocValues.getNumeric(leaf.reader(), Documents.ID);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (ids != null && ids.advanceExact(doc)) {
                id.accept(ids.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** A searcher of this request alone, which gives up after a time. */
    private static IndexSearcher limited(IndexSearcher searcher) {
        IndexSearcher own = new IndexSearcher(searcher.getIndexReader());
        own.setSimilarity(searcher.getSimilarity());
        long end = System.nanoTime() + MOST_TIME_NS;
        own.setTimeout(() -> {
            if (System.nanoTime() - end > 0) {
                throw Refusal.timeout(MOST_TIME_NS / 1_000_000);
            }
            return false;
        });
        return own;
    }

    private static List<Hit> of(IndexSearcher searcher, TopDocs top) throws IOException {
        ScoreDoc[] docs = top.scoreDocs.clone();
        Arrays.sort(docs, Comparator.comparingInt(doc -> doc.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Hit> hits = new ArrayList<>(docs.length);
        @Nullable LeafReaderContext leaf = null;
        @Nullable NumericDocValues ids = null;
        for (ScoreDoc doc : docs) {
            LeafReaderContext own = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            if (own != leaf) {
                leaf = own;
                ids = DocValues.getNumeric(own.reader(), Documents.ID);
            }
            if (ids != null && ids.advanceExact(doc.doc - own.docBase)) {
                hits.add(new Hit(ids.longValue(), doc.score));
            }
        }
        return hits;
    }
}
