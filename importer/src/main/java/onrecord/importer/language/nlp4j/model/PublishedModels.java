package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.tukaani.xz.XZInputStream;

/** The models as NLP4J publishes them, on the class path: compressed, serialized Java objects. */
final class PublishedModels {

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    static final String AMBIGUITY_CLASSES = ROOT + "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    static final String CLUSTERS = ROOT + "lexica/en-brown-clusters-simplified-lowercase.xz";
    static final String GAZETTEERS = ROOT + "lexica/en-named-entity-gazetteers-simplified.xz";
    static final String EMBEDDINGS = ROOT + "lexica/en-word-embeddings-undigitalized.xz";
    static final String TAGGER = ROOT + "models/en-pos.xz";
    static final String NAME_TAGGER = ROOT + "models/en-ner.xz";
    static final String PARSER = ROOT + "models/en-dep.xz";

    private static final List<String> ALL =
            List.of(AMBIGUITY_CLASSES, CLUSTERS, GAZETTEERS, EMBEDDINGS, TAGGER, NAME_TAGGER, PARSER);
    private static final int HEAD = 1 << 16;

    private PublishedModels() {}

    static OnlineComponent<?, ?> component(String resource) throws IOException {
        return (OnlineComponent<?, ?>) read(resource, ObjectInputStream::new);
    }

    @SuppressWarnings("unchecked") // the types are those that NLP4J's own reader assumes
    static <T> T lexicon(String resource) throws IOException {
        return (T) read(resource, SharingInput::new);
    }

    /** Changes when other models are put on the class path; reads the beginning of each, not the whole. */
    static String checksum() throws IOException {
        CRC32C checksum = new CRC32C();
        for (String resource : ALL) {
            URL url = url(resource);
            checksum.update(
                    Long.toString(url.openConnection().getContentLengthLong()).getBytes());
            try (DataInputStream in = new DataInputStream(url.openStream())) {
                checksum.update(in.readNBytes(HEAD));
            }
        }
        return String.format("%08x", checksum.getValue());
    }

    private static Object read(String resource, Opener opener) throws IOException {
        try (InputStream in = new BufferedInputStream(url(resource).openStream());
                ObjectInputStream objects = opener.open(new XZInputStream(in))) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("cannot read " + resource, e);
        }
    }

    private static URL url(String resource) throws IOException {
        URL url = PublishedModels.class.getResource(resource);
        if (url == null) {
            throw new IOException("not on the class path: " + resource);
        }
        return url;
    }

    private interface Opener {
        ObjectInputStream open(InputStream in) throws IOException;
    }

    /** Keeps equal sorted sets once: the name lists hold 1.6 million of them, of 300 kinds. */
    private static final class SharingInput extends ObjectInputStream {

        private final Map<Object, Object> sets = new HashMap<>();

        SharingInput(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            return read instanceof TreeSet<?> ? sets.computeIfAbsent(read, set -> set) : read;
        }
    }
}
