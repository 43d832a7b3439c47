package onrecord.importer.entity.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists, which are resources. */
final class Lines {

    private Lines() {}

    /** The lines of a word list without comments and blank lines. */
    static List<String> of(String list) {
        try (InputStream in = Lines.class.getResourceAsStream("/lexicon/entity/" + list)) {
            if (in == null) {
                throw new IllegalStateException("word list is missing: " + list);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column's values, which stand between bars. */
    static List<String> values(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }
}
