package onrecord.importer.store;

import java.util.List;
import onrecord.schema.table.ArticleRow;

/**
 * Everything that one article tells, as rows.
 *
 * @param facts the rows of all other tables, each after those that it refers to
 */
public record ArticleRows(ArticleRow article, List<Record> facts) {

    public ArticleRows {
        facts = List.copyOf(facts);
    }
}
