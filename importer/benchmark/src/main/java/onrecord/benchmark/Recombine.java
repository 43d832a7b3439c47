package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes many different articles of few: each has the headline of one and paragraphs of several. Takes the folder to
 * write to, how many, and the folders to read.
 */
final class Recombine {

    private static final int PARAGRAPHS = 24;
    private static final int IN_A_ROW = 4;

    private final Random random = new Random(20260101);
    private final List<List<String>> articles = new ArrayList<>();

    private Recombine() {}

    public static void main(String[] arguments) throws IOException {
        Recombine recombine = new Recombine();
        for (int i = 2; i < arguments.length; i++) {
            for (Source source : Source.all(Path.of(arguments[i]))) {
                recombine.add(source);
            }
        }
        Path to = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Files.writeString(to.resolve("%05d.txt".formatted(i)), recombine.next());
        }
    }

    private void add(Source source) {
        if (!source.html() && source.name().endsWith(".txt")) {
            articles.add(source.text().lines().filter(line -> !line.isBlank()).toList());
        }
    }

    private String next() {
        List<String> lines = new ArrayList<>(List.of(any().get(0)));
        while (lines.size() < PARAGRAPHS) {
            List<String> article = any();
            int from = 1 + random.nextInt(article.size());
            lines.addAll(article.subList(Math.min(from, article.size()), Math.min(from + IN_A_ROW, article.size())));
        }
        return lines.stream().collect(Collectors.joining("\n\n", "", "\n"));
    }

    private List<String> any() {
        return articles.get(random.nextInt(articles.size()));
    }
}
