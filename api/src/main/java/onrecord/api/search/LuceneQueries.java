package onrecord.api.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.graphql.Refusal;
import onrecord.api.text.Sought;
import onrecord.api.text.Sought.All;
import onrecord.api.text.Sought.Any;
import onrecord.api.text.Sought.Not;
import onrecord.api.text.Sought.Phrase;
import onrecord.api.text.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What is sought, as queries of Lucene. */
final class LuceneQueries {

    /** How many words the last beginning in a phrase may stand for. */
    private static final int MOST_EXPANSIONS = 1_000;

    /** What any word that begins so counts: as one word in a text of some length. */
    private static final float PREFIX_SCORE = 0.25f;

    private static final float NAME = 1f;
    private static final float SENTENCE = 0.4f;
    private static final float TEXT = 0.1f;

    private final IndexReader reader;
    private final boolean stems;

    private LuceneQueries(IndexReader reader, boolean stems) {
        this.reader = reader;
        this.stems = stems;
    }

    static Query of(String table, Sought sought, IndexReader reader) throws IOException {
        LuceneQueries queries = new LuceneQueries(reader, !table.equals("agent"));
        Query words = queries.query(Documents.WORDS, sought);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.TABLE, table)), Occur.FILTER)
                .add(new BoostQuery(words, weight(table)), Occur.MUST);
        if (table.equals("article")) {
            query.add(new BoostQuery(queries.query(Documents.HEAD, sought), SENTENCE), Occur.SHOULD);
        }
        return query.build();
    }

    private static float weight(String table) {
        return switch (table) {
            case "agent" -> NAME;
            case "article" -> TEXT;
            default -> SENTENCE;
        };
    }

    private Query query(String field, Sought sought) throws IOException {
        if (sought instanceof Phrase phrase) {
            return phrase(field, phrase);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (sought instanceof Any any) {
            for (Sought part : any.parts()) {
                query.add(query(field, part), Occur.SHOULD);
            }
            return query.build();
        }
        List<Sought> parts = sought instanceof All all ? all.parts() : List.of(sought);
        for (Sought part : parts) {
            boolean not = part instanceof Not;
            query.add(query(field, part instanceof Not n ? n.part() : part), not ? Occur.MUST_NOT : Occur.MUST);
        }
        if (parts.stream().allMatch(Not.class::isInstance)) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER); // Lucene takes away only from what something else finds
        }
        return query.build();
    }

    private Query phrase(String field, Phrase phrase) throws IOException {
        List<Word> words = phrase.words();
        int last = words.size() - 1;
        if (last == 0) {
            Term term = term(field, words.get(0), phrase.isPrefix());
            return phrase.isPrefix() ? new BoostQuery(new PrefixQuery(term), PREFIX_SCORE) : new TermQuery(term);
        }
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        for (Word word : words.subList(0, last)) {
            query.add(term(field, word, false));
        }
        if (!phrase.isPrefix()) {
            return query.add(term(field, words.get(last), false)).build();
        }
        Term[] terms = expansions(term(field, words.get(last), true));
        return terms.length == 0 ? new MatchNoDocsQuery() : query.add(terms).build();
    }

    private Term term(String field, Word word, boolean asWritten) {
        return new Term(field, stems && !asWritten ? word.stem() : word.form());
    }

    private Term[] expansions(Term prefix) throws IOException {
        List<Term> expansions = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, prefix.field());
        if (terms == null) {
            return new Term[0];
        }
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(prefix.bytes()) != TermsEnum.SeekStatus.END;
        while (more && startsWith(each.term(), prefix.bytes())) {
            if (expansions.size() == MOST_EXPANSIONS) {
                throw Refusal.limit(
                        "prefix", "more than " + MOST_EXPANSIONS + " words begin with \"" + prefix.text() + "\"");
            }
            expansions.add(new Term(prefix.field(), BytesRef.deepCopyOf(each.term())));
            more = each.next() != null;
        }
        return expansions.toArray(Term[]::new);
    }

    private static boolean startsWith(BytesRef term, BytesRef prefix) {
        return StringHelper.startsWith(term, prefix);
    }
}
