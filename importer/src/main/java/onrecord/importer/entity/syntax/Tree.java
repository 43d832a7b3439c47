package onrecord.importer.entity.syntax;

import java.util.List;
import onrecord.importer.language.Token;

/** A parse's dependents and the stretch that each word governs. */
final class Tree {

    private static final int[] NONE = {};

    private final int[][] children;
    private final int[] first;
    private final int[] end;

    Tree(List<Token> tokens) {
        int n = tokens.size();
        children = new int[n][];
        first = new int[n];
        end = new int[n];
        int[] counts = new int[n];
        for (Token token : tokens) {
            if (hangs(token, n)) {
                counts[token.head()]++;
            }
        }
        for (int i = 0; i < n; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
            first[i] = i;
            end[i] = i + 1;
        }
        int[] filled = new int[n];
        for (Token token : tokens) {
            if (hangs(token, n)) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        widen(tokens, counts);
    }

    private static boolean hangs(Token token, int n) {
        return token.head() >= 0 && token.head() < n && token.head() != token.index();
    }

    /** From the leaves upwards, each word once; words in a cycle, which no good parse has, keep to themselves. */
    private void widen(List<Token> tokens, int[] waiting) {
        int n = tokens.size();
        int[] ready = new int[n];
        int filled = 0;
        for (int i = 0; i < n; i++) {
            if (waiting[i] == 0) {
                ready[filled++] = i;
            }
        }
        for (int at = 0; at < filled; at++) {
            Token token = tokens.get(ready[at]);
            if (hangs(token, n)) {
                int head = token.head();
                first[head] = Math.min(first[head], first[token.index()]);
                end[head] = Math.max(end[head], end[token.index()]);
                if (--waiting[head] == 0) {
                    ready[filled++] = head;
                }
            }
        }
    }

    int[] children(int word) {
        return word >= 0 && word < children.length ? children[word] : NONE;
    }

    int first(int word) {
        return first[word];
    }

    int end(int word) {
        return end[word];
    }
}
