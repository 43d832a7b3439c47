package onrecord.importer.entity.name;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The names found in one sentence so far, none within another. */
final class Marks {

    private final Words words;
    private final @Nullable Name[] at;
    /** As long as nothing changes. */
    private @Nullable List<Name> names;

    Marks(Words words) {
        this.words = words;
        this.at = new Name[words.size()];
    }

    Words words() {
        return words;
    }

    @Nullable
    Name at(int word) {
        return word >= 0 && word < at.length ? at[word] : null;
    }

    boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (at(i) != null) {
                return false;
            }
        }
        return true;
    }

    boolean is(int word, NameKind kind) {
        Name name = at(word);
        return name != null && name.kind() == kind;
    }

    /** Takes the words from whatever names hold them now. */
    void put(int first, int end, NameKind kind) {
        if (first >= end) {
            return;
        }
        clear(first, end);
        Name name = new Name(words, first, end, kind);
        for (int i = first; i < end; i++) {
            at[i] = name;
        }
    }

    void clear(int first, int end) {
        names = null;
        for (int i = first; i < end; i++) {
            Name old = at[i];
            if (old != null) {
                for (int j = old.first(); j < old.end(); j++) {
                    at[j] = null;
                }
            }
        }
    }

    /** In the order of the text, as they are now. */
    List<Name> names() {
        List<Name> known = names;
        if (known == null) {
            known = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                Name name = at[i];
                if (name != null && name.first() == i) {
                    known.add(name);
                }
            }
            names = known;
        }
        return known;
    }
}
