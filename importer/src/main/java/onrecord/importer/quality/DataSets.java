package onrecord.importer.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finds data sets by the names of their files. Where rules were written after a look at every other text of a set, the
 * halves are sets of their own: {@code seen} and {@code unseen}.
 */
final class DataSets {

    private DataSets() {}

    static List<DataSet> in(List<Path> folders) {
        List<DataSet> sets = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> sets.addAll(of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sets;
    }

    private static List<DataSet> of(Path file) {
        return switch (file.getFileName().toString()) {
            case "wikigold.jsonl" ->
                List.of(new NameSet(
                        "wikigold",
                        AnnotatedFile.lines(file).stream().map(NamedText::of).toList()));
            case "wikigold.conll.txt" ->
                List.of(new NameSet(
                        "wikigold", Conll.read(AnnotatedFile.text(file).lines())));
            case "plover.jsonl" ->
                halves(AnnotatedFile.lines(file), (part, lines) -> new SentenceSet("plover-" + part, lines));
            case "wikiwars.jsonl" -> dates(file, "wikiwars", DateFormats::wikiWars);
            case "recognizers-en.jsonl" -> dates(file, "recognizers-en", DateFormats::recognizers);
            case "timenorm.jsonl" -> dates(file, "timenorm", DateFormats::timeNorm);
            case "gum.jsonl" -> {
                List<DataSet> sets = new ArrayList<>(dates(file, "gum", DateFormats::gum));
                sets.add(new NamedSpeakerSet("gum", AnnotatedFile.lines(file)));
                yield sets;
            }
            default -> ArticleSet.in(file).map(List::<DataSet>of).orElse(List.of());
        };
    }

    private static List<DataSet> dates(Path file, String name, Function<JsonNode, DatedPhrases> format) {
        List<JsonNode> lines = AnnotatedFile.lines(file).stream()
                .filter(line -> line.has("text"))
                .toList();
        return halves(
                lines,
                (part, half) -> new DateSet(
                        name + "-" + part,
                        name.startsWith("recognizers"),
                        half.stream().map(format).toList()));
    }

    private interface Half {
        DataSet of(String part, List<JsonNode> lines);
    }

    private static List<DataSet> halves(List<JsonNode> lines, Half half) {
        return List.of(half.of("seen", everyOther(lines, 0)), half.of("unseen", everyOther(lines, 1)));
    }

    private static List<JsonNode> everyOther(List<JsonNode> lines, int first) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % 2 == first)
                .mapToObj(lines::get)
                .toList();
    }
}
