package onrecord.importer.store;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.cleaning.Block;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.store.RowMapper.Origin;
import onrecord.schema.table.ArticleRow;
import onrecord.schema.table.BylineRow;

/** What an article tells, from positions in its cleaned text to rows with positions in the imported text. */
public final class FactsMapping {

    private static final RowMapper MAPPER = RowMapper.INSTANCE;

    private final ArticleFacts facts;
    private final long articleId;
    private final RawText raw;
    private final List<Record> rows = new ArrayList<>();

    private FactsMapping(ArticleFacts facts, String text) {
        this.facts = facts;
        articleId = Ids.of(facts.article().uri());
        raw = new RawText(text, facts.article().clean());
    }

    /** The rows of one article, whose text was imported from bytes with this hash. */
    public static ArticleRows rows(ArticleFacts facts, String text, String contentHash, String extractorVersion) {
        return new FactsMapping(facts, text).map(new Origin(text, contentHash, extractorVersion));
    }

    private ArticleRows map(Origin origin) {
        CastRows cast = new CastRows(articleId, facts.cast(), raw);
        EventRows events = new EventRows(articleId, facts.events(), cast, raw);
        StatementRows statements = new StatementRows(articleId, facts, cast, events, raw);
        addBlocks();
        rows.addAll(cast.rows());
        addBylines(cast);
        rows.addAll(events.rows());
        rows.addAll(statements.rows());
        ArticleRow article = MAPPER.article(
                articleId,
                facts.article(),
                origin,
                cast.idOrNull(facts.cast().publisher()),
                cast.idOrNull(facts.cast().dateline()));
        return new ArticleRows(article, rows);
    }

    private void addBlocks() {
        List<Block> blocks = facts.article().clean().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Stretch stretch = raw.whole(blocks.get(i).span());
            rows.add(MAPPER.block(articleId, i, blocks.get(i), stretch));
        }
    }

    private void addBylines(CastRows cast) {
        List<Integer> bylines = facts.cast().bylines();
        for (int i = 0; i < bylines.size(); i++) {
            rows.add(new BylineRow(articleId, i, cast.id(bylines.get(i)), null));
        }
    }
}
