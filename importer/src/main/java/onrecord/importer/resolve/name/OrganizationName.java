package onrecord.importer.resolve.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.text.WordFile;

/** An organization's printed name in the words that tell it from others: no article, no legal form, one spelling. */
public record OrganizationName(List<String> words) {

    private static final String COUNTRY = "@";
    private static final int LONGEST_PHRASE = 4;
    private static final Set<String> SMALL =
            Set.of("the", "of", "for", "and", "on", "in", "at", "to", "de", "a", "an", "del", "la");
    private static final Set<String> FORMS = WordFile.set("resolve/legal-forms.txt");
    private static final Set<String> GENERIC = WordFile.set("resolve/generic-organization-words.txt");
    private static final Set<String> OFFICES = WordFile.set("resolve/state-offices.txt");
    private static final Map<String, String> SPELLINGS = spellings();

    public OrganizationName {
        words = List.copyOf(words);
    }

    public static OrganizationName of(String printed) {
        List<String> words = respelled(NameSplit.of(printed.replace("&", " and ")));
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).collect(Collectors.toCollection(ArrayList::new));
        dropForms(telling);
        dropInitials(telling);
        return new OrganizationName(telling.isEmpty() ? words : telling);
    }

    /** Equal for names of one organization, but for its country. */
    public String key() {
        if (words.stream().noneMatch(OFFICES::contains)) {
            return String.join("", words);
        }
        return words.stream().filter(word -> !word.equals("affairs")).sorted().collect(Collectors.joining(" "));
    }

    /** Whether many countries have one of this name; marked words, which name a country, do not count. */
    public boolean isGeneric() {
        return words.stream().anyMatch(GENERIC::contains)
                && words.stream().allMatch(word -> GENERIC.contains(word) || word.startsWith(COUNTRY));
    }

    /** The same name with a word that stands for the country with a code. */
    public OrganizationName with(String countryCode) {
        List<String> longer = new ArrayList<>(words);
        longer.add(COUNTRY + countryCode);
        return new OrganizationName(longer);
    }

    public String initials() {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** Whether a printed name looks like the initials of another: EU, U.N., NATO. */
    public static boolean isAcronym(String printed) {
        String letters = printed.replace(".", "").replace("&", "");
        return letters.length() >= 2
                && letters.length() <= 6
                && letters.chars().allMatch(Character::isLetterOrDigit)
                && letters.chars().filter(Character::isUpperCase).count() >= letters.length() - 1
                && Character.isUpperCase(letters.charAt(0));
    }

    private static List<String> respelled(List<String> words) {
        List<String> respelled = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(3, words.size() - i);
            while (length > 1 && !SPELLINGS.containsKey(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            String phrase = String.join(" ", words.subList(i, i + length));
            Collections.addAll(respelled, SPELLINGS.getOrDefault(phrase, phrase).split(" "));
            i += length;
        }
        return joinInitials(respelled);
    }

    /** "S.C. Johnson" and "SC Johnson". */
    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean afterInitial = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && afterInitial) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            afterInitial = initial;
        }
        return joined;
    }

    /** "European Herring Association EHA". */
    private static void dropInitials(List<String> words) {
        int last = words.size() - 1;
        if (last > 1) {
            String initials = new OrganizationName(words.subList(0, last)).initials();
            String end = words.get(last);
            if (end.length() > 1 && initials.startsWith(end) && end.length() >= last - 1) {
                words.remove(last);
                dropForms(words);
            }
        }
    }

    private static void dropForms(List<String> words) {
        boolean dropped = true;
        while (dropped) {
            dropped = dropForm(words, true) || dropForm(words, false);
        }
    }

    private static boolean dropForm(List<String> words, boolean atEnd) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - 1); length > 0; length--) {
            int from = atEnd ? words.size() - length : 0;
            List<String> phrase = words.subList(from, from + length);
            if (FORMS.contains(String.join(" ", phrase))) {
                phrase.clear();
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        for (String line : WordFile.lines("resolve/organization-spellings.csv")) {
            String[] columns = line.split(",");
            spellings.put(columns[0], columns[1]);
        }
        return Map.copyOf(spellings);
    }
}
