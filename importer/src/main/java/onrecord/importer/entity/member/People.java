package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.importer.entity.lexicon.Capitals;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.PeopleNames;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Joins the names of one person: full names first, then bare surnames and given names. */
final class People {

    /** People compared with one name; no true article names more of one surname. */
    private static final int MOST = 40;

    /** Behind these a given name is the whole name: Prince Otto is not Otto Lang. */
    private static final Set<String> ROYAL = EntityWords.of("royal");

    /** Part of what their bearers are called, and they seldom print another name: Lord Orsund. */
    private static final Set<String> NOBLE = EntityWords.of("noble");

    private final PeopleNames lexicon;
    private final Figures figures;
    private final Map<Figure, Set<PersonName>> forms = new HashMap<>();
    private final Map<PersonName, Figure> byForm = new HashMap<>();
    private final Map<String, List<Figure>> byPart = new HashMap<>();
    private final Map<Figure, TreeSet<Integer>> starts = new HashMap<>();
    private final List<Figure> people = new ArrayList<>();

    People(PeopleNames lexicon, Figures figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    void join(List<Name> names) {
        List<Name> persons =
                names.stream().filter(name -> name.kind() == NameKind.PERSON).toList();
        for (Name name : persons) {
            PersonName form = PersonName.of(name, lexicon);
            if (!form.isSingle()) {
                give(name, form, full(form));
            }
        }
        for (Name name : persons) {
            PersonName form = PersonName.of(name, lexicon);
            if (form.isSingle()) {
                give(name, form, single(name, form));
            }
        }
        people.forEach(this::entitle);
    }

    /** An author, whose name may stand nowhere in the text. */
    Figure author(String name) {
        PersonName form = PersonName.of(name, lexicon);
        Figure figure = form.isSingle() ? null : full(form);
        if (figure == null) {
            figure = add(name);
        }
        learn(figure, form);
        figure.suppose(lexicon.gender(form.first()));
        return figure;
    }

    private Figure add(String title) {
        Figure figure = figures.add(new Figure(AgentKind.PERSON, title));
        people.add(figure);
        return figure;
    }

    private void give(Name name, PersonName form, @Nullable Figure known) {
        Figure figure = known == null ? add(name.text()) : known;
        figures.give(name, figure);
        starts.computeIfAbsent(figure, key -> new TreeSet<>()).add(name.span().start());
        learn(figure, form);
        figure.learn(titleGender(name));
        if (!form.isSingle() && !form.familyFirst()) {
            figure.suppose(lexicon.gender(form.first()));
        }
    }

    private void learn(Figure figure, PersonName form) {
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

    private Gender titleGender(Name name) {
        Words words = name.words();
        for (int i = name.first() - 1; i >= name.first() - 2; i--) {
            if (words.isCapital(i) && lexicon.isHonorific(words.form(i))) {
                Gender gender = lexicon.honorificGender(words.form(i));
                if (gender != Gender.UNKNOWN) {
                    return gender;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private @Nullable Figure full(PersonName form) {
        Figure known = byForm.get(form);
        if (known != null) {
            return known;
        }
        for (String part : form.parts()) {
            for (Figure figure : byPart.getOrDefault(part, List.of())) {
                if (formsOf(figure).stream().anyMatch(other -> other.fits(form, lexicon))) {
                    return figure;
                }
            }
        }
        return null;
    }

    private @Nullable Figure single(Name name, PersonName form) {
        Gender gender = titleGender(name);
        boolean royal = ROYAL.contains(name.words().form(name.first() - 1));
        List<Figure> candidates = byPart.getOrDefault(form.first(), people.subList(0, Math.min(MOST, people.size())));
        Figure best = null;
        int bestRank = 0;
        for (Figure figure : candidates) {
            int rank = gender.fits(figure.supposedGender()) ? rank(figure, form.first()) : 0;
            rank = royal && !isMononym(figure) ? 0 : rank;
            if (rank > bestRank || rank == bestRank && rank > 0 && best != null && isNearer(figure, best, name)) {
                best = figure;
                bestRank = rank;
            }
        }
        return best;
    }

    private boolean isMononym(Figure figure) {
        return formsOf(figure).stream().allMatch(PersonName::isSingle);
    }

    /** How well a single word names a person: by surname best, by given name, by a misspelled surname. */
    private int rank(Figure figure, String word) {
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

    /** Whether {@code a} was named later before the name than {@code b}. */
    private boolean isNearer(Figure a, Figure b, Name name) {
        return lastBefore(a, name) > lastBefore(b, name);
    }

    private int lastBefore(Figure figure, Name name) {
        TreeSet<Integer> at = starts.get(figure);
        Integer last = at == null ? null : at.lower(name.span().start());
        return last == null ? -1 : last;
    }

    /** The fullest printed form; ordinary capitals before capitals only. */
    private void entitle(Figure figure) {
        String best = "";
        int bestRank = -1;
        for (Name name : figure.names()) {
            int rank = PersonName.of(name, lexicon).parts().size() * 2 + (Capitals.isAllCapitals(name.text()) ? 0 : 1);
            if (rank > bestRank) {
                bestRank = rank;
                best = withRank(name);
            }
        }
        if (!best.isEmpty()) {
            figure.call(Capitals.isAllCapitals(best) && best.length() > 3 ? Capitals.undo(best) : best);
        }
    }

    /** "Lord Orsund" and "Pope Anselm" are called so; of everybody else the name alone. */
    private static String withRank(Name name) {
        Words words = name.words();
        String before = words.form(name.first() - 1);
        boolean single = name.end() - name.first() == 1;
        return single && (ROYAL.contains(before) || NOBLE.contains(before))
                ? words.text(name.first() - 1, name.end())
                : name.text();
    }
}
