package onrecord.importer.article;

import java.util.Locale;
import java.util.Set;
import onrecord.importer.text.WordFile;

/** A name in ordinary capitalisation: "SEO JI-EUN" is "Seo Ji-eun", "JEAN-PIERRE O'NEIL" is "Jean-Pierre O'Neil". */
final class OrdinaryName {

    private static final Set<String> SURNAMES_FIRST =
            WordFile.set("article/east-asian-surnames.txt", "entity/family-names-first.txt");
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "du", "dos", "ter");

    private OrdinaryName() {}

    static String of(String printed) {
        String[] words = printed.strip().split("\\s+");
        boolean surnameFirst = words.length > 1 && SURNAMES_FIRST.contains(words[0].toLowerCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            name.append(i == 0 ? "" : " ").append(word(words[i], i, surnameFirst));
        }
        return name.toString();
    }

    private static String word(String word, int index, boolean surnameFirst) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
        if (!shouted) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (index > 0 && PARTICLES.contains(lower)) {
            return lower;
        }
        return capitalised(lower, surnameFirst && index > 0);
    }

    private static String capitalised(String lower, boolean smallAfterHyphen) {
        StringBuilder word = new StringBuilder(lower);
        for (int i = 0; i < word.length(); i++) {
            char before = i == 0 ? ' ' : word.charAt(i - 1);
            boolean afterHyphen = before == '-' && !smallAfterHyphen;
            boolean afterApostrophe = (before == '\'' || before == '’') && i + 1 < word.length();
            if (i == 0 || afterHyphen || afterApostrophe || i == 2 && lower.startsWith("mc") && lower.length() > 4) {
                word.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return word.toString();
    }
}
