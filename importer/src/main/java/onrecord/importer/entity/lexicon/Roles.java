package onrecord.importer.entity.lexicon;

import java.util.List;

/** Nouns for people: what they do or hold, and what that is a kind of. */
public final class Roles {

    private final WordList roles = WordList.of("roles.txt", "roles-own.txt");
    private final WordList people = WordList.of("people-nouns.txt", "roles.txt", "roles-own.txt");
    private final WordTable kinds = WordTable.of("role-kinds.csv", "role-kinds-own.csv");

    private final WordTable places = WordTable.of("role-places.csv");
    private final WordTable abbreviations = WordTable.of("title-abbreviations.csv");
    private final WordTable genders = WordTable.of("gendered-nouns.csv");

    /** An occupation or office. */
    public boolean isRole(String noun) {
        return roles.has(noun) || hasRoleTail(noun);
    }

    /** Any noun for a person. */
    public boolean isPerson(String noun) {
        return people.has(noun) || hasRoleTail(noun);
    }

    /** Whether whoever is {@code role} may be called {@code noun}: an ambassador is a diplomat. */
    public boolean isKindOf(String role, String noun) {
        String a = Fold.of(role);
        String b = Fold.of(noun);
        return a.equals(b) || kinds.get(a).contains(b) || kinds.get(tail(a)).contains(b) || tail(a).equals(b);
    }

    /** A title as a word: "governor" for "gov.". */
    public String full(String title) {
        String folded = Fold.of(title);
        List<String> words =
                abbreviations.get(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded);
        return words.isEmpty() ? folded : words.get(0);
    }

    /** By a noun such as "spokeswoman" or "mother". */
    public Gender gender(String noun) {
        String folded = Fold.of(noun);
        if (folded.endsWith("woman")) {
            return Gender.FEMALE;
        }
        List<String> letters = genders.get(folded);
        return letters.isEmpty() ? Gender.UNKNOWN : Gender.of(letters.get(0));
    }

    /** What people are who have a role at a place of this kind: diplomats at an embassy. */
    public List<String> kindsAt(String place) {
        return places.get(place);
    }

    /** What a role is a kind of. */
    public List<String> kinds(String role) {
        return kinds.get(role);
    }

    /** "vice-president" */
    private boolean hasRoleTail(String noun) {
        return noun.indexOf('-') >= 0 && roles.has(tail(noun));
    }

    private static String tail(String noun) {
        return noun.substring(noun.lastIndexOf('-') + 1);
    }
}
