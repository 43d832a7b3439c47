package onrecord.benchmark.corenlp;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The peer: Stanford CoreNLP with what it has of the same task, in one thread, on paragraphs already cleaned. */
final class ReadCoreNlp {

    private ReadCoreNlp() {}

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        double first = 0;
        double firstThread = 0;
        List<Path> articles = articles(Path.of(arguments[0]));
        for (Path article : articles) {
            pipeline.processToCoreDocument(Files.readString(article));
            first = first == 0 ? cpu() : first;
            firstThread = firstThread == 0 ? thread() : firstThread;
        }
        System.out.printf(
                Locale.ROOT,
                "{\"articles\": %d, \"first\": %.3f, \"cpu\": %.3f, \"thread\": %.3f}%n",
                articles.size(),
                first,
                cpu(),
                thread() - firstThread);
    }

    private static List<Path> articles(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static double cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static double thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
