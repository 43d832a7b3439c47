package onrecord.importer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words or phrases kept as a resource file: one a line, lines that start with "#" are remarks. */
public final class WordFile {

    private WordFile() {}

    /** The entries of {@code lexicon/<name>} in order. */
    public static List<String> lines(String name) {
        return read("/lexicon/" + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The entries of one or more lists. */
    public static Set<String> set(String... names) {
        return Arrays.stream(names).flatMap(name -> lines(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The entries of {@code lexicon/<name>}, each split at tab stops. */
    public static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
    }

    private static String read(String path) {
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no such word list: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
