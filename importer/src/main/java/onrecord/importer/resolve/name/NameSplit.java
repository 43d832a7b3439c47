package onrecord.importer.resolve.name;

import java.util.ArrayList;
import java.util.List;

/** Splits a name into its words: Latin, lower case; apostrophes and the dots of initials leave no gap, hyphens do. */
public final class NameSplit {

    private NameSplit() {}

    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String latin = Latin.of(withoutPossessive(name.strip()));
        for (int i = 0; i <= latin.length(); i++) {
            char c = i < latin.length() ? latin.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isApostrophe(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** The name without a possessive ending. */
    public static String withoutPossessive(String name) {
        int end = name.length();
        if (end > 2
                && isApostrophe(name.charAt(end - 2))
                && (name.charAt(end - 1) == 's' || name.charAt(end - 1) == 'S')) {
            return name.substring(0, end - 2);
        }
        boolean plural = end > 2 && isApostrophe(name.charAt(end - 1)) && name.charAt(end - 2) == 's';
        return plural ? name.substring(0, end - 1) : name;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == 'ʹ' || c == '′';
    }
}
