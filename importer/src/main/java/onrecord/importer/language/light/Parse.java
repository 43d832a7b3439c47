package onrecord.importer.language.light;

import java.util.Arrays;

/** Heads and relations in the making; a word without a head so far has none to depend on but the root. */
final class Parse {

    private static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;

    Parse(int size) {
        heads = new int[size];
        relations = new String[size];
        Arrays.fill(heads, NONE);
        Arrays.fill(relations, "");
    }

    /** Hangs a word below another unless it hangs already or that would close a circle. */
    void link(int word, int head, String relation) {
        if (isFree(word) && word != head && !reaches(head, word)) {
            heads[word] = head;
            relations[word] = relation;
        }
    }

    boolean isFree(int word) {
        return heads[word] == NONE;
    }

    private boolean reaches(int from, int target) {
        int at = from;
        while (at != NONE && at != target) {
            at = heads[at];
        }
        return at == target;
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    void makeRoot(int word) {
        heads[word] = NONE;
        relations[word] = "root";
    }
}
