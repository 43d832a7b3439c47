package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.language.nlp4j.model.CompactModels;

/** Counts over text files in how many sentences the compact models differ from the published ones; needs -Xmx2500m. */
public final class CompareWithPublishedModels {

    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private CompareWithPublishedModels() {}

    public static void main(String[] files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            texts.add(Files.readString(Path.of(file)));
        }
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "onrecord");
        List<Sentence> compact = run("compact", Nlp4jAnalyzer.load(cache), texts);
        CompactModels models = published();
        List<Sentence> published = run("published", new Nlp4jAnalyzer(() -> models), texts);
        int different = 0;
        for (int i = 0; i < published.size(); i++) {
            if (!compact.get(i).equals(published.get(i))) {
                different++;
                System.out.println(compact.get(i) + "\n" + published.get(i));
            }
        }
        System.out.printf("%d of %d sentences differ%n", different, published.size());
    }

    private static List<Sentence> run(String name, LanguageAnalyzer analyzer, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            sentences.clear();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(text -> sentences.addAll(
                    analyzer.analyze(text, ShowAnalysis.lines(text)).sentences()));
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            int tokens = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
            System.out.printf("%s: %d tokens, %.0f a CPU second%n", name, tokens, tokens / seconds);
        }
        return sentences;
    }

    private static CompactModels published() throws IOException {
        try (InputStream configuration = CompareWithPublishedModels.class.getResourceAsStream(CONFIGURATION)) {
            List<NLPComponent<NLPNode>> all = new NLPDecoder(new DecodeConfig(configuration)).getComponents();
            return new CompactModels(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
        }
    }
}
