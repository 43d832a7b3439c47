package onrecord.importer.robustness;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import onrecord.importer.article.Article;
import onrecord.importer.article.ArticleReader;
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
import onrecord.importer.link.Linker;
import onrecord.importer.link.Links;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.StatementReader;
import onrecord.importer.store.FactsMapping;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;

/**
 * The same walk as the importer's pipeline, with the CPU seconds that this thread spends in each stage; but whatever the
 * cleaning finds, all that is not blank is body to the stages behind it.
 */
final class StageTimes {

    private final LanguageAnalyzer language;
    private final DateReader dates = new DateReader();
    private final CastReader casts = new CastReader();
    private final Nationalities nationalities = new Nationalities();
    private final StatementReader statements = new StatementReader();
    private final EventReader events = new EventReader();
    private final Linker linker = new Linker(events.nouns());
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    StageTimes(LanguageAnalyzer language) {
        this.language = language;
    }

    void read(String raw, boolean html) {
        CleanText cleaned = timed("cleaning", () -> Cleaner.clean(raw, html));
        CleanText clean = new CleanText(cleaned.text(), cleaned.map(), body(cleaned.text()), cleaned.hints());
        Article undated = timed("article", () -> ArticleReader.read("growth.txt", clean));
        List<Span> passages = undated.factBlocks().stream().map(Block::span).toList();
        DatedText dated = timed("date", () -> dates.readArticle(undated.text(), passages, undated.publishedOn()));
        Article article = undated.publishedOn(dated.published());
        Analysis analysis = timed("language", () -> language.analyze(article.text(), passages));
        Cast named = timed("entity", () -> casts.read(article, analysis));
        List<Statement> said = timed("statement", () -> statements.read(analysis, named, dated.mentions()));
        Cast cast = timed("entity", () -> nationalities.join(named, analysis));
        Trees trees = new Trees(analysis);
        List<Event> happened = timed("event", () -> events.read(article, trees, dated.mentions(), cast));
        Links links = timed("link", () -> linker.link(trees, cast, said, happened));
        ArticleFacts facts = new ArticleFacts(article, cast, said, happened, links);
        timed("rows", () -> FactsMapping.rows(facts, raw, "", ""));
    }

    private static List<Block> body(String text) {
        List<Block> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length()).trimmed(text);
            if (!span.isEmpty()) {
                lines.add(new Block(BlockKind.BODY, span));
            }
            start += line.length() + 1;
        }
        return lines;
    }

    /** By stage, in the order of the walk; what was not reached is missing. */
    Map<String, Double> seconds() {
        return seconds;
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            seconds.merge(stage, spent, Double::sum);
        }
    }
}
