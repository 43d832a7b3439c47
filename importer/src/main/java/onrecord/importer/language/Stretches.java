package onrecord.importer.language;

import java.util.List;

/** The stretch of the sentence that each word governs: from the first to behind the last of what hangs on it. */
final class Stretches {

    private final int[] first;
    private final int[] end;

    Stretches(Tree tree) {
        int n = tree.tokens().size();
        first = new int[n];
        end = new int[n];
        int[] waiting = new int[n];
        for (Token token : tree.tokens()) {
            int i = token.index();
            first[i] = i;
            end[i] = i + 1;
            waiting[i] = tree.children(token).size();
        }
        widen(tree, waiting);
    }

    /** From the leaves upwards, each word once; words in a cycle, which no good parse has, keep to themselves. */
    private void widen(Tree tree, int[] waiting) {
        List<Token> tokens = tree.tokens();
        int[] ready = new int[tokens.size()];
        int filled = 0;
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready[filled++] = i;
            }
        }
        for (int at = 0; at < filled; at++) {
            int word = ready[at];
            Token head = tree.head(tokens.get(word));
            if (head != null) {
                int above = head.index();
                first[above] = Math.min(first[above], first[word]);
                end[above] = Math.max(end[above], end[word]);
                if (--waiting[above] == 0) {
                    ready[filled++] = above;
                }
            }
        }
    }

    int first(int word) {
        return first[word];
    }

    int end(int word) {
        return end[word];
    }
}
