package onrecord.api.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Makes searchers that rank by {@link PlainSimilarity}. */
final class PlainSearchers extends SearcherFactory {

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new PlainSimilarity());
        return searcher;
    }
}
