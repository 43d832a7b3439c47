package onrecord.importer.pipeline;

import java.util.List;
import java.util.Locale;
import onrecord.importer.article.Article;
import onrecord.importer.article.ArticleReader;
import onrecord.importer.article.AssumedDate;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.DatedText;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.CastReader;
import onrecord.importer.entity.Nationalities;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventReader;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.Trees;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.link.Linker;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.StatementReader;
import onrecord.importer.text.Span;

/** The whole walk of one article. Safe for use by several threads. */
public final class ArticlePipeline {

    private final LanguageAnalyzer language;
    private final DateReader dates = new DateReader();
    private final CastReader casts = new CastReader();
    private final Nationalities nationalities = new Nationalities();
    private final StatementReader statements = new StatementReader();
    private final EventReader events = new EventReader();
    private final Linker linker = new Linker(events.nouns());

    public ArticlePipeline(LanguageAnalyzer language) {
        this.language = language;
    }

    /** @param engine the name of a {@link LanguageEngine}, in any case */
    public static ArticlePipeline with(String engine) {
        return new ArticlePipeline(
                LanguageEngine.valueOf(engine.toUpperCase(Locale.ROOT)).load());
    }

    /**
     * Reads one article.
     *
     * @param uri where it was imported from
     * @param raw its text as imported
     * @param html whether that is a page rather than plain text
     */
    public ArticleFacts read(String uri, String raw, boolean html) {
        CleanText clean = Cleaner.clean(raw, html);
        Article undated = ArticleReader.read(uri, clean);
        List<Span> passages = passages(undated);
        DatedText dated = date(undated, passages);
        Article article = undated.publishedOn(dated.published());
        Analysis analysis = language.analyze(article.text(), passages);
        Cast named = casts.read(article, analysis);
        List<Statement> said = statements.read(analysis, named, dated.mentions());
        Cast cast = nationalities.join(named, analysis);
        Trees trees = new Trees(analysis);
        List<Event> happened = events.read(article, trees, dated.mentions(), cast);
        return new ArticleFacts(article, cast, said, happened, linker.link(trees, cast, said, happened));
    }

    /** Of two assumptions that agree the narrower one holds. */
    private DatedText date(Article article, List<Span> passages) {
        DatedText dated = dates.readArticle(article.text(), passages, article.publishedOn());
        if (article.publishedOn() != null) {
            return dated;
        }
        return AssumedDate.of(article, dated).map(dated::on).orElse(dated);
    }

    /** Facts are read from English; an article in another language keeps its text and what it says about itself. */
    private static List<Span> passages(Article article) {
        String language = article.language();
        boolean read = language == null || reads(language);
        return read ? article.factBlocks().stream().map(Block::span).toList() : List.of();
    }

    /** Whether facts are read from a language. */
    static boolean reads(String language) {
        return language.equals("en") || language.startsWith("en-");
    }
}
