package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** One reading of an article from top to bottom; it remembers whom it has met. */
final class Reading {

    /** Sentences, the headline's among them, in which somebody may be spoken of before being named. */
    private static final int LEAD = 5;

    private final List<Reference> found = new ArrayList<>();
    private final Discourse discourse = new Discourse();
    private final Lexicon lexicon;
    private final Figures figures;
    private final NameMap names;
    private final Titles titles;
    private final Nominals nominals;
    private final Groups groups;

    Reading(Lexicon lexicon, Figures figures, NameMap names, Titles titles, Nominals nominals, Groups groups) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.names = names;
        this.titles = titles;
        this.nominals = nominals;
        this.groups = groups;
    }

    List<Reference> found() {
        return found;
    }

    void read(Words words) {
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
            } else if (Nominal.isAge(words, word)) {
                again(words, word - 5, word, word + 1, Gender.UNKNOWN);
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
            if (!again(words, name.first() - 1, name.head(), name.end(), Gender.UNKNOWN)) {
                stranger(words, name.head(), false);
            }
        }
    }

    private void pronoun(Words words, int word) {
        Pronoun pronoun = Pronoun.of(words.lower(word));
        if (pronoun == null || pronoun == Pronoun.IT && !isActing(words, word)) {
            return;
        }
        Referent referent = words.isQuoted(word)
                ? discourse.plainest(words, word, pronoun::fits)
                : discourse.likeliest(words, word, pronoun::fits, pronoun::liking);
        if (referent == null) {
            return;
        }
        discourse.add(new Standing(referent, words, word, Grammar.place(words, word)));
        Figure figure = referent.figure();
        if (figure != null) {
            figure.learn(pronoun.gender());
            found.add(new Reference(words.token(word).span(), MentionKind.PRONOUN, figure));
        }
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
        if (lexicon.roles().isPerson(plural ? words.lemma(word) : words.lower(word))) {
            person(words, word, plural);
        } else if (groups.nouns().has(words.lower(word))) {
            group(words, word);
        } else if (plural) {
            stranger(words, word, true);
        }
    }

    private void person(Words words, int word, boolean plural) {
        Nominal nominal = nominals.at(words, word);
        Figure figure = plural ? null : nominal.isDefinite() ? nominals.person(nominal) : foretold(nominal);
        if (figure != null) {
            mention(nominal, figure);
        } else if (plural
                || !isAgainstTheSame(nominal)
                || !again(
                        words,
                        nominal.first(),
                        word,
                        nominal.end(),
                        lexicon.roles().gender(nominal.noun()))) {
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

    private boolean isAgainstTheSame(Nominal nominal) {
        return nominal.isAged() || nominal.isBare() && lexicon.epithets().has(nominal.noun());
    }

    /** Somebody whom the article does not name, or things: a pronoun may well mean them. */
    private void stranger(Words words, int word, boolean plural) {
        Gender gender = lexicon.roles().gender(words.lower(word));
        discourse.add(new Standing(Referent.unnamed(plural, gender), words, word, Grammar.place(words, word)));
    }

    /** "the 42-year-old", "the woman": whoever was spoken of last, if that is plain. */
    private boolean again(Words words, int first, int head, int end, Gender gender) {
        Predicate<Referent> fits = referent -> referent.sort() == Referent.Sort.PERSON
                && !referent.plural()
                && (gender == Gender.UNKNOWN || referent.gender() == gender);
        Referent referent = discourse.plainest(words, head, fits);
        @Nullable Figure figure = referent == null ? null : referent.figure();
        if (referent != null) {
            discourse.add(new Standing(referent, words, head, Grammar.place(words, head)));
        }
        if (figure != null) {
            found.add(new Reference(words.span(first, end), MentionKind.NOMINAL, figure));
        }
        return referent != null;
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
