package onrecord.importer.language.nlp4j.model;

import java.io.IOException;
import onrecord.importer.language.nlp4j.binary.ModelWriter;

/** Rewrites the published models, one after the other, so that no more than one is in memory. */
final class ModelConverter {

    /** Measured: 900 MB are enough, 700 MB are not. */
    private static final int MEGABYTES_NEEDED = 850;

    private ModelConverter() {}

    static void convert(ModelWriter writer) throws IOException {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        if (megabytes < MEGABYTES_NEEDED) {
            throw new IOException("Preparing the language models takes 900 MB of heap, once; this JVM may use "
                    + megabytes + " MB. Start it once with -Xmx1g, or choose the light engine");
        }
        WordLists.write(writer, PublishedModels.lexicon(PublishedModels.AMBIGUITY_CLASSES));
        WordLists.write(writer, PublishedModels.lexicon(PublishedModels.CLUSTERS));
        Gazetteers.write(writer, PublishedModels.lexicon(PublishedModels.GAZETTEERS));
        Embeddings.write(writer, PublishedModels.lexicon(PublishedModels.EMBEDDINGS));
        new ComponentConverter(PublishedModels.component(PublishedModels.TAGGER)).write(writer);
        new ComponentConverter(PublishedModels.component(PublishedModels.NAME_TAGGER)).write(writer);
        new ComponentConverter(PublishedModels.component(PublishedModels.PARSER)).write(writer);
    }
}
