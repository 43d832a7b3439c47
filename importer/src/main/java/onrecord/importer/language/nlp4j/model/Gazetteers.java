package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.language.nlp4j.binary.Hash;
import onrecord.importer.language.nlp4j.binary.LongIndex;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.ModelWriter;

/** Lists of known names: every beginning of a name is found by the hash of its words. */
final class Gazetteers {

    /** Stands between the words of a name. */
    private static final char SPACE = ' ';

    /** The tags of a beginning that is no name itself: none. */
    private static final int NO_NAME = 0;

    private final LongIndex beginnings;
    private final List<List<String>> tags = new ArrayList<>();

    private Gazetteers(ModelReader reader) {
        beginnings = LongIndex.read(reader);
        int count = reader.number();
        for (int i = 0; i < count; i++) {
            tags.add(List.copyOf(reader.texts()));
        }
    }

    static Gazetteers read(ModelReader reader) {
        return new Gazetteers(reader);
    }

    /** Marks, from every word, the longest name that starts there. */
    void mark(NLPNode[] nodes) {
        for (int first = 1; first < nodes.length; first++) {
            int last = 0;
            int name = NO_NAME;
            long hash = Hash.start(0);
            for (int i = first; i < nodes.length; i++) {
                hash = next(hash, nodes[i].getWordFormSimplified());
                int id = (int) beginnings.get(hash);
                if (id < 0) {
                    break;
                }
                if (id != NO_NAME) {
                    last = i;
                    name = id;
                }
            }
            for (String tag : tags.get(name)) {
                mark(nodes, first, last, tag);
            }
        }
    }

    private static void mark(NLPNode[] nodes, int first, int last, String tag) {
        for (int i = first; i <= last; i++) {
            String place = first == last ? "U-" : i == first ? "B-" : i == last ? "L-" : "I-";
            nodes[i].addNamedEntityGazetteer(place + tag);
        }
    }

    private static long next(long hash, String word) {
        return Hash.add(Hash.add(hash, word), SPACE);
    }

    static void write(ModelWriter writer, PrefixTree<String, Set<String>> tree) throws IOException {
        LongArrayList hashes = new LongArrayList();
        LongArrayList values = new LongArrayList();
        Map<List<String>, Integer> ids = new LinkedHashMap<>();
        ids.put(List.of(), NO_NAME);
        collect(tree.getRoot(), Hash.start(0), hashes, values, ids);
        LongIndex.write(writer, hashes.toLongArray(), values.toLongArray());
        writer.number(ids.size());
        for (List<String> tags : ids.keySet()) {
            writer.texts(tags);
        }
    }

    private static void collect(
            PrefixNode<String, Set<String>> node,
            long hash,
            LongArrayList hashes,
            LongArrayList values,
            Map<List<String>, Integer> ids) {
        for (Map.Entry<String, PrefixNode<String, Set<String>>> entry : node.entrySet()) {
            PrefixNode<String, Set<String>> child = entry.getValue();
            long childHash = next(hash, entry.getKey());
            hashes.add(childHash);
            List<String> tags = child.hasValue() ? List.copyOf(child.getValue()) : List.of();
            values.add(ids.computeIfAbsent(tags, list -> ids.size()));
            collect(child, childHash, hashes, values, ids);
        }
    }
}
