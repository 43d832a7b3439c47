package onrecord.importer.resolve.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * A person's printed name in its words, without titles.
 *
 * @param suffix what tells father from son ("jr", "sr")
 */
public record PersonName(List<String> words, @Nullable String suffix) {

    private static final int LONGEST = 8;
    private static final Set<String> TITLES = WordFile.set("resolve/name-titles.txt");
    private static final Set<String> ENDS = WordFile.set("resolve/name-ends.txt");
    private static final Map<String, String> SUFFIXES = suffixes();

    public static PersonName of(String printed) {
        int comma = printed.indexOf(',');
        String inOrder = comma > 0 && !isEnd(printed.substring(comma + 1))
                ? printed.substring(comma + 1) + " " + printed.substring(0, comma)
                : printed;
        List<String> words = new ArrayList<>(NameSplit.of(inOrder));
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        String suffix = null;
        while (words.size() > 1 && isEnd(words.get(words.size() - 1))) {
            String end = words.remove(words.size() - 1);
            suffix = SUFFIXES.getOrDefault(end, suffix);
        }
        return new PersonName(List.copyOf(words.subList(0, Math.min(LONGEST, words.size()))), suffix);
    }

    private static boolean isEnd(String text) {
        List<String> words = NameSplit.of(text);
        return words.size() == 1 && (SUFFIXES.containsKey(words.get(0)) || ENDS.contains(words.get(0)));
    }

    /** The words that tell people apart, so without particles, unless there are no others. */
    public List<String> telling() {
        List<String> telling =
                words.stream().filter(word -> !NameWords.isParticle(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Whether it is a surname, a given name or an only name alone, or with nothing but initials. */
    public boolean isBare() {
        return telling().stream().filter(word -> word.length() > 1).count() < 2;
    }

    /** Equal for the same name, whatever its case, marks, hyphens and titles. */
    public String signature() {
        return String.join(" ", words) + (suffix == null ? "" : " " + suffix);
    }

    /** The family name: the last word, or the first where family names come first. */
    public String surname() {
        List<String> telling = telling();
        if (telling.isEmpty()) {
            return "";
        }
        return isFamilyFirst() ? telling.get(0) : telling.get(telling.size() - 1);
    }

    /** Whether it is a surname that very many people share. */
    public boolean isCommon() {
        return telling().size() == 1 && telling().stream().allMatch(NameWords::isCommon);
    }

    private boolean isFamilyFirst() {
        List<String> telling = telling();
        return telling.size() > 1
                && telling.size() < 4
                && NameWords.isFamilyFirst(telling.get(0))
                && (telling.size() == 3 || !NameWords.isFamilyFirst(telling.get(telling.size() - 1)));
    }

    private static Map<String, String> suffixes() {
        Map<String, String> suffixes = new HashMap<>();
        for (String line : WordFile.lines("resolve/name-suffixes.csv")) {
            String[] columns = line.split(",");
            suffixes.put(columns[0], columns[1]);
        }
        return Map.copyOf(suffixes);
    }
}
