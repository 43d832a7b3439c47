package onrecord.api.search;

import java.util.List;
import onrecord.api.text.Words;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Rows as documents of the index. */
final class Documents {

    static final String TABLE = "table";
    static final String ID = "id";
    static final String WORDS = "words";
    /** Words that count for more. */
    static final String HEAD = "head";

    /** The row with which a document is replaced: a statement has its article's. */
    private static final String OWNER = "owner";

    private static final FieldType TEXT = new FieldType(TextField.TYPE_NOT_STORED);

    private Documents() {}

    static Document article(long id, @Nullable String title, String text) {
        Document document = document("article", id, owner("TEXT", id));
        String head = title == null ? "" : title;
        document.add(new Field(HEAD, new WordStream(Words.of(head), true), TEXT));
        // in two parts, so that a long title leaves no less of the text
        document.add(new Field(WORDS, new WordStream(Words.of(head), true), TEXT));
        document.add(new Field(WORDS, new WordStream(Words.of(text), true), TEXT));
        return document;
    }

    static Document statement(long id, long article, String text) {
        Document document = document("statement", id, owner("TEXT", article));
        document.add(new Field(WORDS, new WordStream(Words.of(text), true), TEXT));
        return document;
    }

    static Document event(long id, String title) {
        Document document = document("event", id, owner("EVENT", id));
        document.add(new Field(WORDS, new WordStream(Words.of(title), true), TEXT));
        return document;
    }

    /** Names have no endings. */
    static Document agent(long id, String name, String aliases) {
        Document document = document("agent", id, owner("AGENT", id));
        document.add(new Field(WORDS, new WordStream(Words.of(name + "\n" + aliases), false), TEXT));
        return document;
    }

    static Term owner(String kind, long id) {
        return new Term(OWNER, kind + id);
    }

    static List<String> tables() {
        return List.of("article", "statement", "event", "agent");
    }

    private static Document document(String table, long id, Term owner) {
        Document document = new Document();
        document.add(new StringField(TABLE, table, Field.Store.NO));
        document.add(new StringField(owner.field(), owner.text(), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, id));
        return document;
    }
}
