package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.entity.lexicon.Capitals;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.PeopleNames;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Joins the names of one person: full names first, then bare surnames and given names. */
final class People {

    private final PeopleNames lexicon;
    private final Figures figures;
    private final Map<Figure, List<PersonName>> forms = new HashMap<>();
    private final List<Figure> people = new ArrayList<>();

    People(PeopleNames lexicon, Figures figures) {
        this.lexicon = lexicon;
        this.figures = figures;
    }

    void join(List<Name> names) {
        List<Name> persons = names.stream()
                .filter(name -> name.kind() == onrecord.importer.entity.name.NameKind.PERSON)
                .toList();
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
        forms.computeIfAbsent(figure, f -> new ArrayList<>()).add(form);
        figure.learn(lexicon.gender(form.first()));
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
        forms.computeIfAbsent(figure, f -> new ArrayList<>()).add(form);
        figure.learn(titleGender(name));
        if (!form.isSingle() && !form.familyFirst()) {
            figure.learn(lexicon.gender(form.first()));
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
        for (Figure figure : people) {
            if (forms.getOrDefault(figure, List.of()).stream().anyMatch(known -> known.fits(form, lexicon))) {
                return figure;
            }
        }
        return null;
    }

    private @Nullable Figure single(Name name, PersonName form) {
        Gender gender = titleGender(name);
        Figure best = null;
        int bestRank = 0;
        for (Figure figure : people) {
            int rank = gender.fits(figure.gender()) ? rank(figure, form.first()) : 0;
            if (rank > bestRank || rank == bestRank && rank > 0 && best != null && isNearer(figure, best, name)) {
                best = figure;
                bestRank = rank;
            }
        }
        return best;
    }

    /** How well a single word names a person: by surname best, by given name, by a misspelled surname. */
    private int rank(Figure figure, String word) {
        int best = 0;
        for (PersonName form : forms.getOrDefault(figure, List.of())) {
            boolean surname = form.last().equals(word)
                    || form.familyFirst() && form.first().equals(word);
            boolean given = form.parts().contains(word);
            int rank = surname ? 3 : given ? 2 : Spelling.near(form.last(), word) ? 1 : 0;
            best = Math.max(best, rank);
        }
        return best;
    }

    /** The one named last before it, else the one named first behind it. */
    private static boolean isNearer(Figure a, Figure b, Name name) {
        int beforeA = lastBefore(a, name);
        int beforeB = lastBefore(b, name);
        return beforeA != beforeB && beforeA > beforeB;
    }

    private static int lastBefore(Figure figure, Name name) {
        int last = -1;
        for (Name other : figure.names()) {
            if (other.span().start() < name.span().start()) {
                last = Math.max(last, other.span().start());
            }
        }
        return last;
    }

    /** The fullest printed form; ordinary capitals before capitals only. */
    private void entitle(Figure figure) {
        String best = "";
        int bestRank = -1;
        for (Name name : figure.names()) {
            int rank = PersonName.of(name, lexicon).parts().size() * 2 + (Capitals.isAllCapitals(name.text()) ? 0 : 1);
            if (rank > bestRank) {
                bestRank = rank;
                best = name.text();
            }
        }
        if (!best.isEmpty()) {
            figure.call(Capitals.isAllCapitals(best) && best.length() > 3 ? Capitals.undo(best) : best);
        }
    }
}
