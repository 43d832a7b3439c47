package onrecord.importer.entity.lexicon;

import java.util.List;
import onrecord.importer.text.WordFile;

/** Reads the word lists, which are resources. */
final class Lines {

    private Lines() {}

    /** The lines of a word list without comments and blank lines. */
    static List<String> of(String list) {
        return WordFile.lines("entity/" + list);
    }

    /** A column's values, which stand between bars. */
    static List<String> values(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }
}
