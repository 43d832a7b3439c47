package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.PeopleNames;
import org.jspecify.annotations.Nullable;

/** Who is known by which names so far. */
final class Bearers {

    /** People compared with one name; no true article names more of one surname. */
    static final int MOST = 40;

    private final PeopleNames lexicon;
    private final Map<Figure, Set<PersonName>> forms = new HashMap<>();
    private final Map<PersonName, Figure> byForm = new HashMap<>();
    private final Map<String, List<Figure>> byPart = new HashMap<>();

    Bearers(PeopleNames lexicon) {
        this.lexicon = lexicon;
    }

    void learn(Figure figure, PersonName form) {
        byForm.putIfAbsent(form, figure);
        if (forms.computeIfAbsent(figure, key -> new LinkedHashSet<>()).add(form)) {
            for (String part : form.parts()) {
                List<Figure> sharing = byPart.computeIfAbsent(part, key -> new ArrayList<>());
                if (sharing.size() < MOST && !sharing.contains(figure)) {
                    sharing.add(figure);
                }
            }
        }
    }

    /** Who bears a full name; null for somebody new. */
    @Nullable
    Figure of(PersonName form) {
        Figure known = byForm.get(form);
        if (known != null) {
            return known;
        }
        for (String part : form.parts()) {
            for (Figure figure : byPart.getOrDefault(part, List.of())) {
                for (PersonName other : formsOf(figure)) {
                    if (other.fits(form, lexicon)) {
                        return figure;
                    }
                }
            }
        }
        return null;
    }

    /** Those of whose names the word is a part; null where there are none. */
    @Nullable
    List<Figure> sharing(String word) {
        return byPart.get(word);
    }

    /** Whether nobody calls the person by more than one word. */
    boolean isMononym(Figure figure) {
        for (PersonName form : formsOf(figure)) {
            if (!form.isSingle()) {
                return false;
            }
        }
        return true;
    }

    /** How well a single word names a person: by surname best, by given name, by a misspelled surname; 0 if not at all. */
    int rank(Figure figure, String word) {
        int best = 0;
        for (PersonName form : formsOf(figure)) {
            boolean surname = form.last().equals(word)
                    || form.familyFirst() && form.first().equals(word);
            boolean given = form.parts().contains(word);
            int rank = surname ? 3 : given ? 2 : Spelling.near(form.last(), word) ? 1 : 0;
            best = Math.max(best, rank);
        }
        return best;
    }

    private Set<PersonName> formsOf(Figure figure) {
        return forms.getOrDefault(figure, Set.of());
    }
}
