package onrecord.benchmark;

import java.nio.file.Path;
import onrecord.importer.jvm.CompilerAdvice;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.store.FactsMapping;

/** Ours: from decoded articles to rows, in one thread. Takes a folder and the language engine's name. */
final class ReadFacts {

    private ReadFacts() {}

    public static void main(String[] arguments) throws Exception {
        Meter meter = new Meter();
        CompilerAdvice.give();
        ArticlePipeline pipeline = ArticlePipeline.with(arguments[1]);
        for (Source article : Source.all(Path.of(arguments[0]))) {
            ArticleFacts facts = pipeline.read(article.name(), article.text(), article.html());
            FactsMapping.rows(facts, article.text(), "", "");
            meter.count();
        }
        meter.print();
    }
}
