package onrecord.importer.resolve.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.importer.text.WordFile;

/** What is known of the words in people's names: particles, short forms, spellings of one name. */
final class NameWords {

    private static final Set<String> PARTICLES = WordFile.set("resolve/name-particles.txt");
    private static final Set<String> FAMILY_FIRST = WordFile.set("entity/family-names-first.txt");
    private static final Set<String> COMMON = WordFile.set("resolve/common-surnames.txt");
    private static final Set<String> PAIRS = WordFile.set("resolve/name-pairs.txt");
    private static final Map<String, Set<String>> NICKNAMES = nicknames();
    private static final Map<String, Set<String>> VARIANTS = variants();

    private NameWords() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether it is a family name that stands before the given name. */
    static boolean isFamilyFirst(String word) {
        return FAMILY_FIRST.contains(word);
    }

    /** Whether it is a family name of very many people. */
    static boolean isCommon(String word) {
        return isFamilyFirst(word) || COMMON.contains(word);
    }

    static WordMatch match(String a, String b) {
        if (a.equals(b)) {
            return WordMatch.EXACT;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? WordMatch.INITIAL : WordMatch.NONE;
        }
        if (isVariant(a, b)) {
            return WordMatch.VARIANT;
        }
        if (isNickname(a, b)) {
            return WordMatch.NICKNAME;
        }
        return isTypo(a, b) && !isOtherGender(a, b) ? WordMatch.TYPO : WordMatch.NONE;
    }

    /** Whether one is a woman's and the other the like name of a man: Paula and Paul, Maria and Mario, Petrova and Petrov. */
    private static boolean isOtherGender(String a, String b) {
        return isFeminine(a, b) || isFeminine(b, a);
    }

    private static boolean isFeminine(String woman, String man) {
        boolean longer = woman.equals(man + "a");
        boolean other =
                man.endsWith("o") && !man.endsWith("ko") && woman.equals(man.substring(0, man.length() - 1) + "a");
        return longer || other || PAIRS.contains(woman + ' ' + man);
    }

    /** The words under which a word is to be looked for: itself and the names that it is short for. */
    static Set<String> longForms(String word) {
        return NICKNAMES.getOrDefault(word, Set.of());
    }

    /** One spelling for all that a list knows as one name. */
    static Set<String> spellings(String word) {
        return VARIANTS.getOrDefault(word, Set.of());
    }

    private static boolean isVariant(String a, String b) {
        boolean listed =
                VARIANTS.getOrDefault(a, Set.of()).stream().anyMatch(VARIANTS.getOrDefault(b, Set.of())::contains);
        return listed
                || a.length() > 2
                        && b.length() > 2
                        && Sound.mayBeginAlike(a, b)
                        && Sound.of(a).equals(Sound.of(b));
    }

    private static boolean isNickname(String a, String b) {
        Set<String> ofA = longForms(a);
        Set<String> ofB = longForms(b);
        return ofA.contains(b) || ofB.contains(a);
    }

    private static boolean isTypo(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter < 3 ? 0 : shorter < 7 ? 1 : 2;
        return Math.abs(a.length() - b.length()) <= allowed && Edits.between(a, b) <= allowed;
    }

    private static Map<String, Set<String>> nicknames() {
        Map<String, Set<String>> longForms = new HashMap<>();
        for (String line : WordFile.lines("entity/nicknames.csv")) {
            String[] names = line.split(",");
            for (int i = 1; i < names.length; i++) {
                longForms.computeIfAbsent(names[i], name -> new HashSet<>()).add(names[0]);
            }
        }
        return longForms;
    }

    /** Groups are known by their first word. */
    private static Map<String, Set<String>> variants() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordFile.lines("resolve/name-variants.txt")) {
            String[] words = line.split(" ");
            Arrays.stream(words)
                    .forEach(word ->
                            groups.computeIfAbsent(word, key -> new HashSet<>()).add(words[0]));
        }
        return groups;
    }
}
