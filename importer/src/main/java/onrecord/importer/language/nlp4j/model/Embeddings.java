package onrecord.importer.language.nlp4j.model;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;
import onrecord.importer.language.nlp4j.binary.Hash;
import onrecord.importer.language.nlp4j.binary.LongIndex;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.ModelWriter;
import org.jspecify.annotations.Nullable;

/** A map from words to vectors. */
final class Embeddings {

    private final LongIndex index;
    private final int dimensions;
    private final FloatBuffer vectors;

    private Embeddings(ModelReader reader) {
        index = LongIndex.read(reader);
        dimensions = reader.number();
        vectors = reader.floats();
    }

    static Embeddings read(ModelReader reader) {
        return new Embeddings(reader);
    }

    float @Nullable [] vector(String word) {
        int row = (int) index.get(Hash.of(word));
        if (row < 0) {
            return null;
        }
        float[] vector = new float[dimensions];
        vectors.get(row * dimensions, vector);
        return vector;
    }

    static void write(ModelWriter writer, Map<String, float[]> lexicon) throws IOException {
        long[] hashes = new long[lexicon.size()];
        long[] rows = new long[lexicon.size()];
        int row = 0;
        for (String word : lexicon.keySet()) {
            hashes[row] = Hash.of(word);
            rows[row] = row;
            row++;
        }
        LongIndex.write(writer, hashes, rows);
        int dimensions = lexicon.values().iterator().next().length;
        writer.number(dimensions);
        writer.beginFloats(Math.multiplyExact(row, dimensions));
        for (float[] vector : lexicon.values()) {
            writer.addFloats(vector);
        }
        writer.endFloats();
    }
}
