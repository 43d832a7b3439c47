package onrecord.importer.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What people are called: given names with their gender, short forms, titles, particles, suffixes. */
public final class PeopleNames {

    private final Map<String, Gender> given = new HashMap<>();
    private final Map<String, Gender> honorifics = new HashMap<>();
    private final Map<String, Set<String>> shortForms = new HashMap<>();
    private final WordList particles = WordList.of("name-particles.txt");
    private final WordList suffixes = WordList.of("name-suffixes.txt");
    private final WordList familyFirst = WordList.of("family-names-first.txt");

    public PeopleNames() {
        for (String line : Lines.of("given-names.csv")) {
            int bar = line.indexOf(';');
            given.put(line.substring(0, bar), Gender.of(line.substring(bar + 1)));
        }
        Lines.of("given-names-both.txt").forEach(name -> given.put(name, Gender.UNKNOWN));
        for (String line : Lines.of("honorifics.csv")) {
            String[] columns = line.split(";", -1);
            honorifics.put(Fold.of(columns[0]), Gender.of(columns[1]));
        }
        for (String line : Lines.of("nicknames.csv")) {
            String[] forms = line.split(",");
            for (int i = 1; i < forms.length; i++) {
                shortForms.computeIfAbsent(forms[i], form -> new HashSet<>()).add(forms[0]);
            }
        }
    }

    public boolean isGiven(String word) {
        return given.containsKey(Fold.of(word));
    }

    /** By a given name; by its first part where it is hyphenated. */
    public Gender gender(String word) {
        String key = Fold.of(word);
        Gender gender = given.get(key);
        int hyphen = key.indexOf('-');
        if (gender == null && hyphen > 0) {
            gender = given.get(key.substring(0, hyphen));
        }
        return gender == null ? Gender.UNKNOWN : gender;
    }

    public boolean isHonorific(String word) {
        return honorifics.containsKey(undotted(word));
    }

    public Gender honorificGender(String word) {
        return honorifics.getOrDefault(undotted(word), Gender.UNKNOWN);
    }

    public boolean isParticle(String word) {
        return particles.has(word);
    }

    public boolean isSuffix(String word) {
        return suffixes.has(undotted(word));
    }

    /** Whether family names like this one are printed before the given name. */
    public boolean isFamilyFirst(String word) {
        return familyFirst.has(word);
    }

    /** Whether one is a short form of the other, or both are of a third: Bob, Rob and Robert. */
    public boolean isShortForm(String a, String b) {
        String x = undotted(a);
        String y = undotted(b);
        Set<String> ofX = shortForms.getOrDefault(x, Set.of());
        Set<String> ofY = shortForms.getOrDefault(y, Set.of());
        return ofX.contains(y) || ofY.contains(x) || ofX.stream().anyMatch(ofY::contains);
    }

    private static String undotted(String word) {
        String key = Fold.of(word);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
