package onrecord.benchmark;

import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.InputStream;
import java.nio.file.Path;
import onrecord.importer.text.Span;

/** The language engine as it is published, with its own loading and tokenizer, on paragraphs already cleaned. Takes a folder. */
final class ReadNlp4j {

    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private ReadNlp4j() {}

    public static void main(String[] arguments) throws Exception {
        Meter meter = new Meter();
        NLPDecoder decoder;
        try (InputStream configuration = ReadNlp4j.class.getResourceAsStream(CONFIGURATION)) {
            decoder = new NLPDecoder(configuration);
        }
        for (Source article : Source.all(Path.of(arguments[0]))) {
            for (Span paragraph : Paragraphs.of(article.text())) {
                decoder.decodeDocument(paragraph.of(article.text()));
            }
            meter.count();
        }
        meter.print();
    }
}
