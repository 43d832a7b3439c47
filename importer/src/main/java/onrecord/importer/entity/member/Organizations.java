package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Joins the names of one organization: full name, initials, short form. */
final class Organizations {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "&", "-", "a", "an", "to");

    private final Lexicon lexicon;
    private final Figures figures;
    private final Map<String, Figure> byKey = new HashMap<>();
    private final Map<String, Figure> byInitials = new HashMap<>();
    private final Map<String, Figure> byFirstWord = new HashMap<>();
    private final Set<String> sharedFirstWords = new java.util.HashSet<>();

    Organizations(Lexicon lexicon, Figures figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    /** Longer names first, so that a short form finds its full one wherever that stands. */
    void join(List<Name> names) {
        List<Name> longestFirst = new ArrayList<>(names);
        longestFirst.sort((a, b) -> b.length() - a.length());
        Map<Name, Figure> owners = new HashMap<>();
        longestFirst.forEach(name -> owners.put(name, figure(name.text(), acronymBehind(name))));
        for (Name name : names) {
            Figure figure = owners.get(name);
            if (figure != null) {
                if (!figures.all().contains(figure)) {
                    figures.add(figure);
                }
                figures.give(name, figure);
            }
        }
    }

    Figure named(String text) {
        Figure figure = figure(text, null);
        if (!figures.all().contains(figure)) {
            figures.add(figure);
        }
        return figure;
    }

    private Figure figure(String text, @Nullable String acronym) {
        String key = key(text);
        Figure known = find(text, key);
        Figure figure = known == null ? new Figure(AgentKind.ORGANIZATION, text) : known;
        byKey.putIfAbsent(key, figure);
        if (acronym != null) {
            byKey.putIfAbsent(key(acronym), figure);
        }
        List<String> words = words(text);
        if (words.size() > 1) {
            byInitials.putIfAbsent(initials(words), figure);
            Figure other = byFirstWord.putIfAbsent(Fold.of(words.get(0)), figure);
            if (other != null && other != figure) {
                sharedFirstWords.add(Fold.of(words.get(0)));
            }
        }
        return figure;
    }

    private @Nullable Figure find(String text, String key) {
        Figure known = byKey.get(key);
        if (known != null) {
            return known;
        }
        String letters = text.replace(".", "");
        if (letters.length() >= 2
                && letters.length() <= 6
                && letters.chars().filter(Character::isUpperCase).count() >= letters.length() - 1) {
            Figure full = byInitials.get(letters.toUpperCase(java.util.Locale.ROOT));
            if (full != null) {
                return full;
            }
        }
        String word = Fold.of(text);
        boolean isShort = !text.contains(" ")
                && byFirstWord.containsKey(word)
                && !sharedFirstWords.contains(word)
                && text.length() > 2;
        return isShort ? byFirstWord.get(word) : null;
    }

    /** What two names of one organization have in common. */
    private String key(String text) {
        String full = lexicon.organizations().fullName(text).orElse(text);
        List<String> words = new ArrayList<>();
        for (String word : words(full)) {
            String folded = Fold.of(word).replace(".", "").replace(",", "");
            words.add(
                    folded.equals("affairs")
                            ? ""
                            : folded.replaceAll("isation$", "ization").replaceAll("^centre$", "center"));
        }
        words.removeIf(String::isEmpty);
        if (words.size() > 1 && lexicon.organizationHeads().has(words.get(0)) && SECTIONS.contains(words.get(0))) {
            words.add(words.remove(0));
        }
        return String.join(" ", words);
    }

    private static final Set<String> SECTIONS = Set.of("ministry", "department", "embassy");

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[ ,()-]+")) {
            String plain = word.replaceAll("['\u2019]s$", "");
            if (!plain.isEmpty() && !SMALL.contains(plain.toLowerCase(java.util.Locale.ROOT))) {
                words.add(plain);
            }
        }
        return words;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.toString();
    }

    /** "European Union (EU)". */
    private static @Nullable String acronymBehind(Name name) {
        Words words = name.words();
        boolean bracketed =
                words.form(name.end()).equals("(") && words.form(name.end() + 2).equals(")");
        String inside = words.form(name.end() + 1);
        return bracketed
                        && inside.length() > 1
                        && inside.equals(inside.toUpperCase(java.util.Locale.ROOT))
                        && name.length() > 1
                ? inside
                : null;
    }
}
