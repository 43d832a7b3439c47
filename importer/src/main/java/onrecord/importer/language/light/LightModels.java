package onrecord.importer.language.light;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;

/** OpenNLP's English models for Universal Dependencies, loaded once for the whole JVM. */
final class LightModels {

    static final POSModel TAGGER = read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    static final LemmatizerModel LEMMATIZER = read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);

    private LightModels() {}

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = LightModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }
}
