package onrecord.importer.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Which name a word belongs to. */
public final class NameMap {

    private final Map<Words, Name[]> bySentence = new HashMap<>();

    public NameMap(List<Name> names) {
        for (Name name : names) {
            Name[] at = bySentence.computeIfAbsent(name.words(), words -> new Name[words.size()]);
            for (int i = name.first(); i < name.end(); i++) {
                at[i] = name;
            }
        }
    }

    public @Nullable Name at(Words words, int word) {
        Name[] at = bySentence.get(words);
        return at == null || word < 0 || word >= at.length ? null : at[word];
    }

    public boolean is(Words words, int word, NameKind kind) {
        Name name = at(words, word);
        return name != null && name.kind() == kind;
    }
}
