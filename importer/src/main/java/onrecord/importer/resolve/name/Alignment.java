package onrecord.importer.resolve.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which word of one name is which of another, and what is left over on either side. */
final class Alignment {

    private final Map<WordMatch, Integer> counts = new EnumMap<>(WordMatch.class);
    private final List<String> leftOfA;
    private final List<String> leftOfB;
    private boolean inOrder = true;
    private int fullWords;

    Alignment(List<String> a, List<String> b) {
        leftOfA = new ArrayList<>(a);
        leftOfB = new ArrayList<>(b);
        for (WordMatch match : WordMatch.values()) {
            if (match != WordMatch.NONE) {
                pair(a, b, match);
            }
        }
        joinLeft();
    }

    private void pair(List<String> a, List<String> b, WordMatch match) {
        for (String word : List.copyOf(leftOfA)) {
            for (String other : List.copyOf(leftOfB)) {
                if (NameWords.match(word, other) == match) {
                    leftOfA.remove(word);
                    leftOfB.remove(other);
                    count(match, word, other);
                    inOrder &= a.indexOf(word) == b.indexOf(other) || a.size() != b.size();
                    break;
                }
            }
        }
    }

    /** "Jong Un" and "Jongun", "Van der Bilt" and "Vanderbilt". */
    private void joinLeft() {
        if (leftOfA.isEmpty() || leftOfB.isEmpty()) {
            return;
        }
        String a = String.join("", leftOfA);
        String b = String.join("", leftOfB);
        WordMatch match = NameWords.match(a, b);
        boolean split = leftOfA.size() > 1 || leftOfB.size() > 1;
        if (split && a.length() > 3 && match != WordMatch.NONE && match != WordMatch.INITIAL) {
            count(match, a, b);
            fullWords += Math.max(leftOfA.size(), leftOfB.size()) - 1;
            leftOfA.clear();
            leftOfB.clear();
        }
    }

    private void count(WordMatch match, String a, String b) {
        counts.merge(match, 1, Integer::sum);
        if (match.compareTo(WordMatch.NICKNAME) <= 0 && a.length() > 1 && b.length() > 1) {
            fullWords++;
        }
    }

    boolean has(WordMatch match) {
        return counts.containsKey(match);
    }

    int matched() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many words match in full, not just by initial or but for a letter. */
    int fullWords() {
        return fullWords;
    }

    boolean isInOrder() {
        return inOrder;
    }

    boolean isComplete() {
        return leftOfA.isEmpty() && leftOfB.isEmpty();
    }

    /** How many words one has beyond the other. */
    int surplus() {
        return leftOfA.size() + leftOfB.size();
    }

    /** Whether each has a word of its own, so that they contradict each other. */
    boolean isContradictory() {
        return !leftOfA.isEmpty() && !leftOfB.isEmpty();
    }
}
