package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.PeopleNames;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Joins the names of one person: full names first, then bare surnames and given names. */
final class People {

    private final PeopleNames lexicon;
    private final Figures figures;
    private final Bearers bearers;
    private final List<Figure> people = new ArrayList<>();
    private final Map<Figure, TreeSet<Integer>> starts = new HashMap<>();
    private final Map<Figure, PersonTitle> titles = new HashMap<>();

    /** A name, taken apart, and what the title before it tells. */
    private record Printed(Name name, PersonName form, Gender gender) {}

    People(PeopleNames lexicon, Figures figures) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.bearers = new Bearers(lexicon);
    }

    void join(List<Name> names) {
        List<Printed> singles = new ArrayList<>();
        for (Name name : names) {
            if (name.kind() == NameKind.PERSON) {
                PersonName form = PersonName.of(name, lexicon);
                Printed printed = new Printed(name, form, titleGender(name));
                if (form.isSingle()) {
                    singles.add(printed);
                } else {
                    give(printed, bearers.of(form));
                }
            }
        }
        singles.forEach(printed -> give(printed, single(printed)));
        titles.forEach((figure, title) -> title.giveTo(figure));
    }

    /** An author, whose name may stand nowhere in the text. */
    Figure author(String name) {
        PersonName form = PersonName.of(name, lexicon);
        Figure figure = form.isSingle() ? null : bearers.of(form);
        if (figure == null) {
            figure = add(name);
        }
        bearers.learn(figure, form);
        figure.suppose(lexicon.gender(form.first()));
        return figure;
    }

    private Figure add(String title) {
        Figure figure = figures.add(new Figure(AgentKind.PERSON, title));
        people.add(figure);
        return figure;
    }

    private void give(Printed printed, @Nullable Figure known) {
        Name name = printed.name();
        PersonName form = printed.form();
        Figure figure = known == null ? add(name.text()) : known;
        figures.give(name, figure);
        starts.computeIfAbsent(figure, key -> new TreeSet<>()).add(name.span().start());
        titles.computeIfAbsent(figure, key -> new PersonTitle())
                .consider(name, form.parts().size());
        bearers.learn(figure, form);
        figure.learn(printed.gender());
        if (!form.isSingle() && !form.familyFirst()) {
            figure.suppose(lexicon.gender(form.first()));
        }
    }

    private Gender titleGender(Name name) {
        Words words = name.words();
        for (int i = name.first() - 1; i >= name.first() - 2; i--) {
            if (words.isCapital(i) && lexicon.isHonorific(words.lower(i))) {
                Gender gender = lexicon.honorificGender(words.lower(i));
                if (gender != Gender.UNKNOWN) {
                    return gender;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whom a surname or a given name alone means best, of two alike who was named last. */
    private @Nullable Figure single(Printed printed) {
        String word = printed.form().first();
        boolean royal = PersonTitle.isRoyal(printed.name());
        List<Figure> sharing = bearers.sharing(word);
        Figure best = null;
        int bestRank = 0;
        for (Figure figure : sharing == null ? people.subList(0, Math.min(Bearers.MOST, people.size())) : sharing) {
            boolean fits = printed.gender().fits(figure.supposedGender()) && (!royal || bearers.isMononym(figure));
            int rank = fits ? bearers.rank(figure, word) : 0;
            boolean nearer = rank == bestRank && best != null && isNearer(figure, best, printed.name());
            if (rank > bestRank || nearer) {
                best = figure;
                bestRank = rank;
            }
        }
        return best;
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
}
