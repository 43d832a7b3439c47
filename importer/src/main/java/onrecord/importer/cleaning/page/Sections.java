package onrecord.importer.cleaning.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.text.WordFile;
import org.jsoup.nodes.Element;

/** Tells what elements are for, and remembers it. */
final class Sections {

    private static final Map<String, Section> WORDS = words();
    private static final int MOST_WORDS = 4;
    private static final Set<String> NOISE_TAGS =
            Set.of("nav", "aside", "footer", "form", "menu", "dialog", "fieldset");
    private static final Set<String> NOISE_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "menu",
            "toolbar",
            "tablist");
    private static final List<String> NAMING = List.of(
            "class", "id", "data-component", "data-testid", "data-qa", "data-module", "data-type", "aria-label");
    private static final String[] NO_NAMES = {};
    /** What follows these is a value ("tag-newsletter", "has-sidebar"), not what the element is for. */
    private static final Set<String> LABELS = Set.of("category", "tag", "term", "has", "with", "no", "is", "without");

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");

    private final Map<Element, Section> known = new HashMap<>();

    Section of(Element element) {
        return known.computeIfAbsent(element, Sections::judge);
    }

    private static Section judge(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return Section.BODY;
        }
        if (FRAMES.contains(element.normalName())) {
            return Section.NONE;
        }
        if (NOISE_TAGS.contains(element.normalName()) || NOISE_ROLES.contains(element.attr("role"))) {
            return Section.NOISE;
        }
        if (element.nameIs("figcaption")) {
            return Section.CAPTION;
        }
        return byWords(element);
    }

    /** Of several words the most telling counts, in the order of {@link Section}; noise only after all else. */
    private static Section byWords(Element element) {
        if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
            return Section.BYLINE;
        }
        Section best = Section.NONE;
        for (String attribute : NAMING) {
            String names = element.attr(attribute);
            for (String name : names.isEmpty() ? NO_NAMES : SPACE.split(names)) {
                Section section = byName(name);
                best = section.ordinal() > best.ordinal() ? section : best;
            }
        }
        return best;
    }

    /** "relatedPosts" and "related-posts" are the words "related posts"; the longest phrase tells most. */
    static Section byName(String name) {
        if (name.isEmpty() || name.length() > 80) {
            return Section.NONE;
        }
        String[] words = NOT_A_WORD.split(HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT));
        boolean labelled = words.length > 1 && LABELS.contains(words[0]);
        int shortest = labelled ? words.length : 1;
        for (int length = Math.min(MOST_WORDS, words.length); length >= shortest; length--) {
            Section best = Section.NONE;
            for (int from = 0; from + length <= words.length; from++) {
                String phrase = String.join(" ", Arrays.asList(words).subList(from, from + length));
                Section section = WORDS.getOrDefault(phrase, Section.NONE);
                best = section.ordinal() > best.ordinal() ? section : best;
            }
            if (best != Section.NONE) {
                return best;
            }
        }
        return Section.NONE;
    }

    private static Map<String, Section> words() {
        Map<String, Section> words = new LinkedHashMap<>();
        for (List<String> row : WordFile.rows("cleaning/page-sections.tsv")) {
            words.put(row.get(1), Section.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}
