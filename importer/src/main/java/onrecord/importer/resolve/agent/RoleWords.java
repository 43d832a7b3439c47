package onrecord.importer.resolve.agent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.importer.text.WordFile;

/** The words of a role that say what it is, and the line of work that they belong to. */
final class RoleWords {

    private static final Set<String> SMALL =
            Set.of("of", "the", "to", "for", "in", "at", "and", "a", "an", "s", "former", "ex", "then", "new", "with");
    private static final Map<String, String> FIELDS = fields();

    private RoleWords() {}

    static Set<String> of(String title) {
        return NameSplit.of(title).stream()
                .filter(word -> !SMALL.contains(word))
                .collect(Collectors.toSet());
    }

    /** The lines of work that a role belongs to. */
    static Set<String> fields(String title) {
        Set<String> fields = new HashSet<>();
        for (String word : NameSplit.of(title)) {
            String field = FIELDS.get(word);
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        for (String line : WordFile.lines("resolve/role-fields.csv")) {
            List<String> columns = List.of(line.split(",", 2));
            Arrays.stream(columns.get(1).split(" ")).forEach(word -> fields.put(word, columns.get(0)));
        }
        return fields;
    }
}
