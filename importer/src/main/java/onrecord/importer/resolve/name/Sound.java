package onrecord.importer.resolve.name;

import org.jspecify.annotations.Nullable;

/** Gives spellings that differ only by how a name was transcribed one form: Sergei, Sergey and Sergej. */
final class Sound {

    /** What is written for what; earlier rows first. */
    private static final String[][] RULES = {
        {"shch", "s"},
        {"tsch", "c"},
        {"sch", "s"},
        {"tch", "c"},
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "z"},
        {"cz", "c"},
        {"ch", "c"},
        {"kh", "h"},
        {"ph", "f"},
        {"ck", "k"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"sh", "s"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "i"},
        {"ij", "i"},
        {"yy", "i"},
        {"yi", "i"},
        {"ey", "i"},
        {"ei", "i"},
        {"ej", "i"},
        {"ay", "ai"},
        {"aj", "ai"},
        {"oy", "oi"},
        {"ya", "ia"},
        {"ja", "ia"},
        {"yu", "iu"},
        {"yo", "io"},
        {"ye", "ie"},
        {"q", "k"},
        {"w", "v"},
        {"x", "ks"},
        {"y", "i"},
        {"j", "i"}
    };

    private Sound() {}

    /** Letters that may begin one sound. */
    private static final String[] BEGINNINGS = {"ckqsxt", "eijyzd", "vw", "fp", "ou", "gh"};

    /** Whether two words' first letters allow one form; quick to tell. */
    static boolean mayBeginAlike(String a, String b) {
        char first = a.charAt(0);
        char other = b.charAt(0);
        if (first == other) {
            return true;
        }
        for (String letters : BEGINNINGS) {
            if (letters.indexOf(first) >= 0 && letters.indexOf(other) >= 0) {
                return true;
            }
        }
        return false;
    }

    static String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            String[] rule = ruleAt(word, i);
            append(sound, rule == null ? word.substring(i, i + 1) : rule[1]);
            i += rule == null ? 1 : rule[0].length();
        }
        return sound.toString();
    }

    private static String @Nullable [] ruleAt(String word, int position) {
        for (String[] rule : RULES) {
            if (word.startsWith(rule[0], position)) {
                return rule;
            }
        }
        return null;
    }

    /** Doubled letters count once. */
    private static void append(StringBuilder sound, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
    }
}
