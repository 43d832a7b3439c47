package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Joins the names of one organization: full name, initials, short form. */
final class Organizations {

    private final Lexicon lexicon;
    private final Figures figures;
    private final Map<String, Figure> byKey = new HashMap<>();
    private final Map<String, Figure> byInitials = new HashMap<>();
    private final Map<String, Figure> byPart = new HashMap<>();
    private final Set<String> sharedParts = new HashSet<>();

    Organizations(Lexicon lexicon, Figures figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    /** Longer names first, so that a short form finds its full one wherever that stands. */
    void join(List<Name> names, Owners owners) {
        List<Name> longestFirst = new ArrayList<>(names);
        longestFirst.sort((a, b) -> owners.span(b).length() - owners.span(a).length());
        Map<Name, Figure> found = new HashMap<>();
        for (Name name : longestFirst) {
            found.put(name, figure(owners.text(name), owners.country(name), acronymBehind(name)));
        }
        Set<Figure> inOrder = new LinkedHashSet<>();
        names.forEach(name -> inOrder.add(Objects.requireNonNull(found.get(name))));
        inOrder.forEach(figures::add);
        names.forEach(name -> figures.give(name, owners.span(name), Objects.requireNonNull(found.get(name))));
    }

    Figure named(String text) {
        Figure figure = figure(text, null, null);
        if (!figures.all().contains(figure)) {
            figures.add(figure);
        }
        return figure;
    }

    private Figure figure(String text, @Nullable Country owner, @Nullable String acronym) {
        OrganizationName name = OrganizationName.of(text, owner, lexicon);
        Figure known = find(text, name);
        Figure figure = known == null ? new Figure(AgentKind.ORGANIZATION, text) : known;
        if (name.country() != null) {
            byKey.putIfAbsent(name.key() + "@" + name.country().code(), figure);
        }
        byKey.putIfAbsent(name.key(), figure);
        if (acronym != null) {
            byKey.putIfAbsent(Fold.of(acronym).replace(".", ""), figure);
        }
        if (name.words().size() > 1) {
            byInitials.putIfAbsent(name.initials(), figure);
            for (String part : name.shortForms(lexicon)) {
                Figure other = byPart.putIfAbsent(part, figure);
                if (other != null && other != figure) {
                    sharedParts.add(part);
                }
            }
        }
        return figure;
    }

    private @Nullable Figure find(String text, OrganizationName name) {
        Country country = name.country();
        Figure known = byKey.get(country == null ? name.key() : name.key() + "@" + country.code());
        if (known != null) {
            return known;
        }
        String letters = text.replace(".", "");
        if (isAcronym(letters) && byInitials.containsKey(letters.toUpperCase(Locale.ROOT))) {
            return byInitials.get(letters.toUpperCase(Locale.ROOT));
        }
        String word = Fold.of(text);
        boolean isShort = name.words().size() == 1 && text.length() > 2 && !sharedParts.contains(word);
        return isShort ? byPart.get(word) : null;
    }

    private static boolean isAcronym(String letters) {
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() >= 2 && letters.length() <= 6 && capitals >= letters.length() - 1;
    }

    /** "European Union (EU)". */
    private static @Nullable String acronymBehind(Name name) {
        Words words = name.words();
        if (name.length() < 2 || !words.isLower(name.end(), "(", "[") || !words.isLower(name.end() + 2, ")", "]")) {
            return null;
        }
        String inside = words.form(name.end() + 1);
        boolean capitals = inside.length() > 1
                && inside.equals(inside.toUpperCase(Locale.ROOT))
                && Character.isLetter(inside.charAt(0));
        return capitals ? inside : null;
    }
}
