package onrecord.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.Properties;

/** The peer: Stanford CoreNLP with what it has of the same task, in one thread, on paragraphs already cleaned. */
final class ReadCoreNlp {

    private ReadCoreNlp() {}

    public static void main(String[] arguments) throws Exception {
        Meter meter = new Meter();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        for (Source article : Source.all(Path.of(arguments[0]))) {
            pipeline.processToCoreDocument(article.text());
            meter.count();
        }
        meter.print();
    }
}
