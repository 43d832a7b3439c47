package onrecord.importer.entity.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word list with values behind each word: {@code word;value|value}. Words are compared without case and diacritics. */
public final class WordTable {

    private final Map<String, List<String>> values;

    private WordTable(Map<String, List<String>> values) {
        this.values = values;
    }

    public static WordTable of(String... lists) {
        Map<String, List<String>> values = new HashMap<>();
        for (String list : lists) {
            for (String line : Lines.of(list)) {
                String[] columns = line.split(";", -1);
                List<String> all = new ArrayList<>(values.getOrDefault(Fold.of(columns[0]), List.of()));
                all.addAll(columns.length > 1 ? Lines.values(columns[1]) : List.of());
                values.put(Fold.of(columns[0]), List.copyOf(all));
            }
        }
        return new WordTable(values);
    }

    public boolean has(String word) {
        return values.containsKey(Fold.of(word));
    }

    /** Every value of the table. */
    public Set<String> values() {
        Set<String> all = new HashSet<>();
        values.values().forEach(all::addAll);
        return all;
    }

    /** None where the word is not listed. */
    public List<String> get(String word) {
        return values.getOrDefault(Fold.of(word), List.of());
    }
}
