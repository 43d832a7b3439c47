package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** One reading of an article from top to bottom; it remembers whom it has met. */
final class Reading {

    /** Sentences, the headline's among them, in which somebody may be spoken of before being named. */
    private static final int LEAD = 5;

    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "anybody", "anyone", "everybody", "everyone", "people");

    private final List<Reference> found = new ArrayList<>();
    private final Map<Span, Span> unnamed = new HashMap<>();
    private final Genders genders = new Genders();
    private final Discourse discourse = new Discourse();
    private final Lexicon lexicon;
    private final Figures figures;
    private final NameMap names;
    private final Titles titles;
    private final Nominals nominals;
    private final Groups groups;
    private final @Nullable Figure main;

    Reading(Lexicon lexicon, Figures figures, NameMap names, Titles titles, Nominals nominals, Groups groups) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.names = names;
        this.titles = titles;
        this.nominals = nominals;
        this.groups = groups;
        this.main = most(figures);
    }

    List<Reference> found() {
        return found;
    }

    Map<Span, Span> unnamed() {
        return unnamed;
    }

    Genders genders() {
        return genders;
    }

    void read(Words words) {
        discourse.begin(words);
        int word = 0;
        while (word < words.size()) {
            Name name = names.at(words, word);
            if (name != null) {
                name(name);
                word = Math.max(word + 1, name.end());
                continue;
            }
            if (words.pos(word).startsWith("PRP")) {
                pronoun(words, word);
            } else if (Nominal.lonelyAge(words, word) >= 0) {
                again(words, Nominal.lonelyAge(words, word), word, word + 1, figure -> true);
            } else if (words.pos(word).startsWith("NN") && !titles.holds(words, word)) {
                noun(words, word);
            }
            word++;
        }
    }

    private void name(Name name) {
        Words words = name.words();
        figures.of(name)
                .ifPresent(figure -> discourse.add(
                        new Standing(Referent.of(figure), words, name.head(), titles.place(name, figure))));
        boolean somebody =
                name.kind() == NameKind.PEOPLE && !words.pos(name.end() - 1).endsWith("S");
        boolean alone = words.isRelated(name.head(), "nsubj", "nsubjpass", "dobj", "pobj")
                && !words.pos(name.end()).startsWith("N");
        if (somebody && alone && words.lower(name.first() - 1).equals("the")) {
            if (!again(words, name.first() - 1, name.head(), name.end(), figure -> true)) {
                stranger(words, name.head(), false);
            }
        }
    }

    private void pronoun(Words words, int word) {
        Pronoun pronoun = Pronoun.of(words.lower(word));
        if (pronoun == null || pronoun == Pronoun.IT && !isActing(words, word)) {
            return;
        }
        Referent referent = meant(words, word, pronoun);
        if (referent == null) {
            return;
        }
        discourse.learn(referent, pronoun.gender());
        discourse.add(new Standing(referent, words, word, Grammar.place(words, word)));
        Figure figure = referent.figure();
        Span noun = discourse.noun(referent);
        if (figure != null) {
            genders.vote(figure, pronoun.gender());
            found.add(new Reference(words.token(word).span(), MentionKind.PRONOUN, figure));
        } else if (noun != null) {
            unnamed.put(words.token(word).span(), noun);
        }
    }

    private @Nullable Referent meant(Words words, int word, Pronoun pronoun) {
        Predicate<Referent> fits = referent -> pronoun.fits(referent, discourse.gender(referent));
        if (words.isQuoted(word)) {
            return discourse.plainest(words, word, fits);
        }
        Referent referent = discourse.likeliest(words, word, fits, pronoun::liking);
        boolean single = pronoun.gender() != Gender.UNKNOWN;
        return referent == null && single ? discourse.only(words, word, fits) : referent;
    }

    /** "It" is somebody where it speaks or acts; the weather does not. */
    private boolean isActing(Words words, int word) {
        return words.lower(word).equals("its")
                || words.isRelated(word, "nsubj") && lexicon.speakingVerbs().has(words.lemma(words.head(word)));
    }

    private void noun(Words words, int word) {
        if (words.isRelated(word, "compound", "nmod")) {
            return;
        }
        boolean plural = words.pos(word).endsWith("S");
        Figure named = plural ? null : named(words, word);
        if (named != null) {
            mention(nominals.at(words, word), named);
        } else if (lexicon.roles().isPerson(plural ? words.lemma(word) : words.lower(word))) {
            person(words, word, plural);
        } else if (groups.nouns().has(words.lower(word))) {
            group(words, word);
        } else if (plural) {
            stranger(words, word, true);
        }
    }

    /** "His challenger, former deputy Ann Poe": a name in apposition tells who it is. */
    private @Nullable Figure named(Words words, int word) {
        int apposition = words.child(word, "appos");
        Name name = names.at(words, apposition);
        if (name == null || name.kind() != NameKind.PERSON || apposition < word) {
            return null;
        }
        return lexicon.roles().isPerson(words.lower(word)) ? figures.of(name).orElse(null) : null;
    }

    private void person(Words words, int word, boolean plural) {
        Nominal nominal = nominals.at(words, word);
        Figure figure = plural ? null : nominal.isDefinite() ? nominals.person(nominal) : foretold(nominal);
        if (figure != null && !discourse.isOvertaken(figure, nominal.noun())) {
            mention(nominal, figure);
        } else if (plural || figure != null || !again(nominal)) {
            stranger(words, word, plural);
        }
    }

    /** "A ministry spokesman said" in the lead, and further down it says which. */
    private @Nullable Figure foretold(Nominal nominal) {
        Words words = nominal.words();
        boolean speaks = words.isRelated(nominal.head(), "nsubj")
                && lexicon.speakingVerbs().has(words.lemma(words.head(nominal.head())));
        boolean lead = words.sentence().index() < LEAD;
        return speaks && lead && words.isLower(nominal.first(), "a", "an") ? nominals.foretold(nominal) : null;
    }

    /** "the former striker", "the woman": not whom the article gives another role, unless it tells but age or gender. */
    private boolean again(Nominal nominal) {
        Gender gender = lexicon.roles().gender(nominal.noun());
        boolean epithet = lexicon.epithets().has(nominal.noun());
        boolean comesBack = nominal.isAged() || nominal.isWhole() && (epithet || nominal.isPast());
        boolean open = nominal.isAged() || nominal.isBare() && gender != Gender.UNKNOWN;
        return comesBack
                && again(
                        nominal.words(),
                        nominal.first(),
                        nominal.head(),
                        nominal.end(),
                        figure -> (gender == Gender.UNKNOWN || figure.gender() == gender)
                                && (open || !nominals.isSomethingElse(figure, nominal.noun())));
    }

    /** Somebody whom the article does not name, or things: a pronoun may well mean them. */
    private void stranger(Words words, int word, boolean plural) {
        if (isPredicate(words, word) || NOBODY.contains(words.lower(word))) {
            return;
        }
        Gender gender = lexicon.roles().gender(words.lower(word));
        Referent referent = Referent.unnamed(plural, gender, words.lower(word));
        discourse.add(new Standing(referent, words, word, Grammar.place(words, word)));
        discourse.call(
                referent, words.token(word).span(), words.isLower(words.first(word), "a", "an", "one", "another"));
    }

    /** "posed as a boy", "was a quiet man": it tells of somebody, and brings in nobody. */
    private static boolean isPredicate(Words words, int word) {
        return words.isRelated(word, "attr", "oprd")
                || words.isRelated(word, "pobj") && words.isLower(words.head(word), "as");
    }

    /** "the 42-year-old", "the woman": whoever was spoken of last, if that is plain. */
    private boolean again(Words words, int first, int head, int end, Predicate<Figure> suits) {
        Predicate<Referent> fits = referent -> referent.sort() == Referent.Sort.PERSON
                && !referent.plural()
                && (referent.figure() == null ? !discourse.isVague(referent) : suits.test(referent.figure()));
        Referent referent = discourse.plainest(words, head, fits);
        if (referent == null) {
            referent = main(suits);
        }
        @Nullable Figure figure = referent == null ? null : referent.figure();
        if (referent != null) {
            discourse.add(new Standing(referent, words, head, Grammar.place(words, head)));
        }
        if (figure != null) {
            found.add(new Reference(words.span(first, end), MentionKind.NOMINAL, figure));
        }
        return referent != null;
    }

    /** Whom the article is about, if it is about one person. */
    private @Nullable Referent main(Predicate<Figure> suits) {
        return main != null && suits.test(main) ? Referent.of(main) : null;
    }

    private static @Nullable Figure most(Figures figures) {
        Figure most = null;
        int second = 0;
        for (Figure figure : figures.all()) {
            int named = figure.isPerson() ? figure.names().size() : 0;
            if (named > (most == null ? 0 : most.names().size())) {
                second = most == null ? 0 : most.names().size();
                most = figure;
            } else {
                second = Math.max(second, named);
            }
        }
        return most != null && most.names().size() >= 3 && most.names().size() > 2 * second ? most : null;
    }

    private void group(Words words, int word) {
        Nominal nominal = nominals.at(words, word);
        if (!nominal.isDefinite()) {
            return;
        }
        String noun = nominal.noun();
        if (groups.nouns().isState(noun)) {
            groups.state(nominal).ifPresent(figure -> mention(nominal, figure));
        } else if (nominal.modifiers().isEmpty()) {
            organization(nominal).ifPresent(figure -> mention(nominal, figure));
        }
    }

    private Optional<Figure> organization(Nominal nominal) {
        Referent referent = discourse.likeliest(
                nominal.words(),
                nominal.head(),
                candidate -> candidate.figure() != null && groups.fits(candidate.figure(), nominal.noun()));
        return referent == null ? groups.only(nominal.noun()) : Optional.ofNullable(referent.figure());
    }

    private void mention(Nominal nominal, Figure figure) {
        Words words = nominal.words();
        discourse.add(new Standing(Referent.of(figure), words, nominal.head(), Grammar.place(words, nominal.head())));
        found.add(new Reference(words.span(nominal.first(), nominal.end()), MentionKind.NOMINAL, figure));
    }
}
