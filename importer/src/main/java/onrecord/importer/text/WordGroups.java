package onrecord.importer.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of words from a resource whose lines read {@code group,word word …}; a group may take several lines. */
public final class WordGroups {

    private final Map<String, Set<String>> groups = new HashMap<>();

    private final String resource;

    private WordGroups(String resource) {
        this.resource = resource;
    }

    public static WordGroups read(String resource) {
        WordGroups read = new WordGroups(resource);
        for (String line : WordFile.lines(resource)) {
            int comma = line.indexOf(',');
            read.groups
                    .computeIfAbsent(line.substring(0, comma), name -> new HashSet<>())
                    .addAll(Arrays.asList(line.substring(comma + 1).split(" ")));
        }
        return read;
    }

    public Set<String> get(String group) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalStateException("no group of words in " + resource + ": " + group);
        }
        return words;
    }

    public boolean has(String group, String word) {
        return get(group).contains(word);
    }
}
