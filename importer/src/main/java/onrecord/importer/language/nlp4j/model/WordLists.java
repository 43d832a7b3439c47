package onrecord.importer.language.nlp4j.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.language.nlp4j.binary.Hash;
import onrecord.importer.language.nlp4j.binary.LongIndex;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.ModelWriter;
import org.jspecify.annotations.Nullable;

/** A map from words to short lists of labels; many words share a list, and its order is the published one. */
final class WordLists {

    private final LongIndex index;
    private final List<WordList> lists = new ArrayList<>();

    private WordLists(ModelReader reader) {
        index = LongIndex.read(reader);
        int count = reader.number();
        for (int i = 0; i < count; i++) {
            lists.add(WordList.of(i, reader.texts()));
        }
    }

    static WordLists read(ModelReader reader) {
        return new WordLists(reader);
    }

    int size() {
        return lists.size();
    }

    @Nullable
    WordList list(String word) {
        int id = (int) index.get(Hash.of(word));
        return id < 0 ? null : lists.get(id);
    }

    static void write(ModelWriter writer, Map<String, ? extends Collection<String>> lexicon) throws IOException {
        Map<List<String>, Integer> ids = new LinkedHashMap<>();
        long[] hashes = new long[lexicon.size()];
        long[] values = new long[lexicon.size()];
        int i = 0;
        for (Map.Entry<String, ? extends Collection<String>> entry : lexicon.entrySet()) {
            hashes[i] = Hash.of(entry.getKey());
            values[i++] = ids.computeIfAbsent(List.copyOf(entry.getValue()), list -> ids.size());
        }
        LongIndex.write(writer, hashes, values);
        writer.number(ids.size());
        for (List<String> list : ids.keySet()) {
            writer.texts(list);
        }
    }
}
