package onrecord.importer.resolve.name;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether two names can be names of one person. */
public final class PersonNames {

    private PersonNames() {}

    public static Likeness compare(PersonName a, PersonName b) {
        if (a.equals(b)) {
            return Likeness.SAME;
        }
        if (contradictInSuffix(a, b)) {
            return Likeness.DIFFERENT;
        }
        Likeness likeness = compareWords(a, b);
        boolean father = "sr".equals(a.suffix()) != "sr".equals(b.suffix());
        return father && likeness.isAtLeast(Likeness.POSSIBLE) ? Likeness.POSSIBLE : likeness;
    }

    private static boolean contradictInSuffix(PersonName a, PersonName b) {
        return a.suffix() != null && b.suffix() != null && !Objects.equals(a.suffix(), b.suffix());
    }

    private static Likeness compareWords(PersonName a, PersonName b) {
        List<String> wordsOfA = a.telling();
        List<String> wordsOfB = b.telling();
        if (String.join("", wordsOfA).equals(String.join("", wordsOfB))) {
            return Likeness.SAME;
        }
        Alignment alignment = new Alignment(wordsOfA, wordsOfB);
        if (alignment.isContradictory()) {
            return Likeness.DIFFERENT;
        }
        return a.isBare() || b.isBare() ? compareBare(alignment) : compareFull(alignment, a, b);
    }

    /** A surname alone fits everyone who has it, with initials everyone who has these as well. */
    private static Likeness compareBare(Alignment alignment) {
        boolean possible = alignment.fullWords() > 0 || alignment.has(WordMatch.TYPO);
        return possible ? Likeness.POSSIBLE : Likeness.DIFFERENT;
    }

    private static Likeness compareFull(Alignment alignment, PersonName a, PersonName b) {
        if (alignment.matched() < 2 && alignment.fullWords() < 2 || alignment.fullWords() == 0) {
            return Likeness.DIFFERENT;
        }
        boolean vague = alignment.has(WordMatch.TYPO) || alignment.fullWords() < 2 || alignment.surplus() > 2;
        if (vague || haveOtherInitials(a, b)) {
            return Likeness.POSSIBLE;
        }
        if (!alignment.isComplete() || alignment.has(WordMatch.INITIAL)) {
            return Likeness.LIKELY;
        }
        return alignment.isInOrder() || mayTurn(a) || mayTurn(b) ? Likeness.LIKELY : Likeness.POSSIBLE;
    }

    /** George W. and George H. W.: both print initials, and not the same. */
    private static boolean haveOtherInitials(PersonName a, PersonName b) {
        Set<String> ofA = initials(a);
        Set<String> ofB = initials(b);
        return !ofA.isEmpty() && !ofB.isEmpty() && !ofA.equals(ofB);
    }

    private static Set<String> initials(PersonName name) {
        return name.telling().stream().filter(word -> word.length() == 1).collect(Collectors.toSet());
    }

    /** Whether the name may be printed with its family name first or last. */
    private static boolean mayTurn(PersonName name) {
        List<String> words = name.telling();
        return words.size() > 2
                || NameWords.isFamilyFirst(words.get(0))
                || NameWords.isFamilyFirst(words.get(words.size() - 1));
    }
}
