package onrecord.importer.language.nlp4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.ITERABLE;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.importer.language.nlp4j.binary.MappedFile;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexicaTests {

    @TempDir
    Path directory;

    @Test
    void wordListsKeepTheOrderOfTheirLabels() throws IOException {
        Map<String, List<String>> lexicon = Map.of("run", List.of("VB", "NN"), "walk", List.of("NN", "VB"));
        WordLists lists = WordLists.read(written(writer -> WordLists.write(writer, lexicon)));
        assertThat(lists.list("run"))
                .extracting(WordList::labels)
                .asInstanceOf(LIST)
                .containsExactly("VB", "NN");
        assertThat(lists.list("walk"))
                .extracting(WordList::set)
                .asInstanceOf(ITERABLE)
                .containsExactly("NN", "VB");
        assertThat(lists.list("Run")).isNull();
    }

    @Test
    void vectorsComeBackExactly() throws IOException {
        Map<String, float[]> lexicon = new LinkedHashMap<>();
        lexicon.put("a", new float[] {1.25f, -3e-7f});
        lexicon.put("b", new float[] {0, 2});
        Embeddings embeddings = Embeddings.read(written(writer -> Embeddings.write(writer, lexicon)));
        assertThat(embeddings.vector("a")).containsExactly(1.25f, -3e-7f);
        assertThat(embeddings.vector("b")).containsExactly(0, 2);
        assertThat(embeddings.vector("c")).isNull();
    }

    @Test
    void theLongestKnownNameIsMarked() throws IOException {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        put(tree, Set.of("GPE"), "New", "York");
        put(tree, Set.of("ORG", "WORK"), "New", "York", "Times");
        put(tree, Set.of("GPE"), "York");
        Gazetteers gazetteers = Gazetteers.read(written(writer -> Gazetteers.write(writer, tree)));
        NLPNode[] nodes = Stream.of("", "Old", "New", "York", "Times", "New", "York", "Post", "New")
                .map(form -> new NLPNode(1, form))
                .toArray(NLPNode[]::new);
        gazetteers.mark(nodes);
        assertThat(nodes)
                .extracting(node -> String.valueOf(node.getNamedEntityGazetteerSet()))
                .containsExactly(
                        "null",
                        "null",
                        "[B-ORG, B-WORK]",
                        "[I-ORG, I-WORK, U-GPE]",
                        "[L-ORG, L-WORK]",
                        "[B-GPE]",
                        "[L-GPE, U-GPE]",
                        "null",
                        "null");
    }

    private static void put(PrefixTree<String, Set<String>> tree, Set<String> tags, String... words) {
        tree.set(words, new TreeSet<>(tags), Function.identity());
    }

    private ModelReader written(MappedFile.Contents contents) throws IOException {
        return new MappedFile(directory.resolve("lexicon"), older -> false, contents).open();
    }
}
