package onrecord.importer.link;

import java.util.List;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Tree;
import onrecord.importer.language.Trees;
import org.jspecify.annotations.Nullable;

/** An article's sentences, to be found by where they stand. */
final class Sentences {

    private final Trees trees;
    private final List<Sentence> all;

    Sentences(Trees trees) {
        this.trees = trees;
        this.all = trees.sentences();
    }

    List<Sentence> all() {
        return all;
    }

    /** The last sentence that begins at a position or before it. */
    @Nullable
    Sentence at(int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return get(low - 1);
    }

    @Nullable
    Sentence get(int index) {
        return index < 0 || index >= all.size() ? null : all.get(index);
    }

    Tree tree(Sentence sentence) {
        return trees.of(sentence);
    }
}
