package onrecord.importer.entity.name;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.syntax.Words;

/** Organizations with their initials in brackets, whatever commas are in them: "Parks, Rivers and Forests Agency (PRFA)". */
final class InitialedNames {

    private static final Set<String> LINKS = EntityWords.of("unlettered");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;

    private InitialedNames() {}

    static void mark(Marks marks) {
        Words words = marks.words();
        for (int bracket = 2; bracket + 2 < words.size(); bracket++) {
            String initials = words.form(bracket + 1);
            boolean bracketed =
                    words.form(bracket).equals("(") && words.form(bracket + 2).equals(")");
            if (bracketed && initials.length() >= SHORTEST && initials.chars().allMatch(Character::isUpperCase)) {
                int first = Math.max(first(words, bracket, initials, false), first(words, bracket, initials, true));
                marks.put(first < 0 ? bracket : first, bracket, NameKind.ORGANIZATION);
            }
        }
    }

    /** Where the words begin that the initials abbreviate, read backwards; -1 if they do not fit. */
    private static int first(Words words, int bracket, String initials, boolean linksCount) {
        int letter = initials.length() - 1;
        for (int word = bracket - 1; word >= Math.max(0, bracket - LONGEST); word--) {
            boolean link = LINKS.contains(words.lower(word));
            if (link && !(linksCount && starts(words, word, initials.charAt(letter)))) {
                continue;
            }
            if (!link && !words.isCapital(word) || !starts(words, word, initials.charAt(letter))) {
                return -1;
            }
            if (--letter < 0) {
                return word;
            }
        }
        return -1;
    }

    private static boolean starts(Words words, int word, char letter) {
        return Character.toUpperCase(words.form(word).charAt(0)) == letter;
    }
}
