package onrecord.importer.language.nlp4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import onrecord.importer.language.nlp4j.model.CompactModels;
import org.jspecify.annotations.Nullable;

/** The models, opened once for the whole JVM; where they are kept is up to whoever asks first. */
final class SharedModels {

    private static @Nullable CompactModels models;

    private SharedModels() {}

    static synchronized CompactModels get(Path cache) {
        if (models == null) {
            try {
                models = CompactModels.open(cache);
            } catch (IOException e) {
                throw new UncheckedIOException("The language models cannot be opened", e);
            }
        }
        return models;
    }
}
