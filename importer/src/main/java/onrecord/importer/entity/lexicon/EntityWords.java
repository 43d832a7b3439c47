package onrecord.importer.entity.lexicon;

import java.util.Set;
import onrecord.importer.text.WordGroups;

/** Groups of words that names and their mentions are read by, from {@code lexicon/entity/word-groups.csv}. */
public final class EntityWords {

    private static final WordGroups GROUPS = WordGroups.read("entity/word-groups.csv");

    private EntityWords() {}

    /** The words of a group, which the file must have. */
    public static Set<String> of(String group) {
        return GROUPS.get(group);
    }
}
