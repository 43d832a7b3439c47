package onrecord.importer.language.nlp4j.model;

import java.io.IOException;
import onrecord.importer.language.nlp4j.binary.ModelWriter;

/** Rewrites the published models, one after the other, so that no more than one is in memory. */
final class ModelConverter {

    private ModelConverter() {}

    static void convert(ModelWriter writer) throws IOException {
        WordLists.write(writer, PublishedModels.lexicon(PublishedModels.AMBIGUITY_CLASSES));
        WordLists.write(writer, PublishedModels.lexicon(PublishedModels.CLUSTERS));
        Gazetteers.write(writer, PublishedModels.lexicon(PublishedModels.GAZETTEERS));
        Embeddings.write(writer, PublishedModels.lexicon(PublishedModels.EMBEDDINGS));
        new ComponentConverter(PublishedModels.component(PublishedModels.TAGGER)).write(writer);
        new ComponentConverter(PublishedModels.component(PublishedModels.NAME_TAGGER)).write(writer);
        new ComponentConverter(PublishedModels.component(PublishedModels.PARSER)).write(writer);
    }
}
