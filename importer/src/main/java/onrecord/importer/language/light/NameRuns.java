package onrecord.importer.language.light;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/** Takes runs of proper nouns for names; only an obvious word in or before the run gives a type. */
final class NameRuns {

    private final Map<String, NameType> before = new HashMap<>();
    private final Map<String, NameType> within = new HashMap<>();

    NameRuns() {
        WordFile.lines("language/name-cues.csv").forEach(this::read);
    }

    private void read(String line) {
        String[] parts = line.split(",");
        if (parts.length == 3) {
            for (String word : parts[2].split(" ")) {
                (parts[0].equals("before") ? before : within).put(word, NameType.valueOf(parts[1]));
            }
        }
    }

    List<NamedSpan> find(List<TaggedWord> words) {
        List<NamedSpan> names = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = endOfRun(words, i);
            if (end > i) {
                add(words, i, end, names);
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    private void add(List<TaggedWord> words, int begin, int end, List<NamedSpan> names) {
        int first = begin;
        NameType type = first > 0 ? before.get(words.get(first - 1).lower()) : null;
        while (first < end - 1 && before.containsKey(words.get(first).lower())) {
            type = before.get(words.get(first++).lower());
        }
        names.add(new NamedSpan(first, end, type(words, first, end, type)));
    }

    private NameType type(List<TaggedWord> words, int begin, int end, @Nullable NameType cued) {
        for (int i = begin; i < end; i++) {
            NameType type = within.get(words.get(i).lower());
            if (type != null) {
                return type;
            }
        }
        return cued == null ? NameType.OTHER : cued;
    }

    /** Numbers belong to a run of date words: "Jan. 15". */
    private int endOfRun(List<TaggedWord> words, int begin) {
        int end = begin;
        boolean date = false;
        while (end < words.size()
                && (words.get(end).isName() || date && words.get(end).is("CD"))) {
            date |= within.get(words.get(end).lower()) == NameType.DATE;
            end++;
        }
        return end;
    }
}
