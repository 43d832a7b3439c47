package onrecord.importer.resolve.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys under which a full name is to be looked for: two names of one person have one in common, save for typing errors in both words. */
public final class NameKeys {

    private NameKeys() {}

    public static Set<String> of(PersonName name) {
        List<String> words = name.telling();
        Set<String> keys = new HashSet<>();
        keys.add(skeleton(String.join("", words)));
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < words.size(); j++) {
                if (i != j && words.get(i).length() > 1) {
                    addKeys(keys, words.get(i), words.get(j));
                }
            }
        }
        return keys;
    }

    private static void addKeys(Set<String> keys, String word, String other) {
        String stem = skeleton(spelling(word));
        keys.add(stem + ' ' + initial(other));
        NameWords.spellings(other).forEach(spelling -> keys.add(stem + ' ' + initial(spelling)));
        NameWords.longForms(other).forEach(longForm -> keys.add(stem + ' ' + initial(longForm)));
    }

    private static String spelling(String word) {
        return NameWords.spellings(word).stream().sorted().findFirst().orElse(word);
    }

    private static String initial(String word) {
        return Sound.of(word).substring(0, 1);
    }

    /** The first letter and the consonants. */
    private static String skeleton(String word) {
        String sound = Sound.of(word);
        StringBuilder skeleton = new StringBuilder(sound.substring(0, 1));
        for (int i = 1; i < sound.length(); i++) {
            if ("aeiouh".indexOf(sound.charAt(i)) < 0) {
                skeleton.append(sound.charAt(i));
            }
        }
        return skeleton.toString();
    }
}
