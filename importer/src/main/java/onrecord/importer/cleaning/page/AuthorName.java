package onrecord.importer.cleaning.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.text.WordFile;

/** An author's name, and what bylines print in front of it and behind it. */
public final class AuthorName {

    /** "By", "Written by:", "Posted by", and what templates print twice. */
    public static final Pattern BY = Pattern.compile("^(?i)(?:(?:(?:originally\\s+)?"
            + "(?:written|reported|posted|submitted|story|text|words|analysis|report|article|author)"
            + "\\s+)?by\\b:?\\s*){1,2}");

    private static final Set<String> ROLES = WordFile.set("cleaning/byline-roles.txt");
    private static final Set<String> ROLE_WORDS =
            ROLES.stream().flatMap(role -> Arrays.stream(role.split(" "))).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OUTLET_WORDS = WordFile.set("article/outlet-words.txt");
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40}";
    private static final Pattern NAME = Pattern.compile(
            WORD + "(?:\\s(?:(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|du|dos|ter|y|zu)|" + WORD
                    + ")){1,4}");
    /** "More from Author" is about a person, and names none. */
    private static final Set<String> HEADING_WORDS =
            Set.of("from", "more", "about", "meet", "our", "your", "the", "this");

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ROLE = 6;

    private AuthorName() {}

    /** Whether it is a name, as people have them and outlets have not. */
    public static boolean isPerson(String part) {
        String key = Phrases.key(part);
        return part.length() <= LONGEST_NAME
                && NAME.matcher(part).matches()
                && !ROLES.contains(key)
                && Arrays.stream(key.split(" ")).noneMatch(OUTLET_WORDS::contains);
    }

    /** "Staff writer", "Reuters", "Courier Staff Writer": what an author is, or for whom. */
    public static boolean isRole(String part) {
        String key = Phrases.key(part);
        List<String> words = List.of(key.split(" "));
        return ROLES.contains(key) || words.size() <= LONGEST_ROLE && ROLES.contains(words.get(words.size() - 1));
    }

    /** How much of it is the name: "Jane Roe" of "Jane Roe AP Sports Writer". */
    public static int length(String part) {
        String[] words = part.split(" ");
        boolean heading = Arrays.stream(words).map(Phrases::key).anyMatch(HEADING_WORDS::contains);
        if (heading || words.length < 3 || !ROLES.contains(Phrases.key(words[words.length - 1]))) {
            return part.length();
        }
        int kept = words.length;
        while (kept > 2 && ROLE_WORDS.contains(Phrases.key(words[kept - 1]))) {
            kept--;
        }
        return String.join(" ", Arrays.asList(words).subList(0, kept)).length();
    }
}
