package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import onrecord.importer.language.nlp4j.model.CompactModels;
import org.jspecify.annotations.Nullable;

/** The models, opened once for the whole JVM; where they are kept is up to whoever asks first. */
final class SharedModels {

    private static @Nullable List<NLPComponent<NLPNode>> models;

    private SharedModels() {}

    static synchronized List<NLPComponent<NLPNode>> get(Path cache) {
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
