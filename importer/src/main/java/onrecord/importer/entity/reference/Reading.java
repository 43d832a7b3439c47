package onrecord.importer.entity.reference;

import java.util.function.Predicate;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** One reading of an article from top to bottom: whom each name, noun and pronoun means. */
final class Reading {

    /** Sentences, the headline's among them, in which somebody may be spoken of before being named. */
    private static final int LEAD = 5;

    private final Discourse discourse = new Discourse();
    private final Met met;
    private final Lexicon lexicon;
    private final Figures figures;
    private final NameMap names;
    private final PrintedRoles titles;
    private final Nominals nominals;
    private final Collectives collectives;
    private final Epithets epithets;

    Reading(
            Lexicon lexicon,
            Figures figures,
            NameMap names,
            PrintedRoles titles,
            Nominals nominals,
            GroupReferents groups) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.names = names;
        this.titles = titles;
        this.nominals = nominals;
        this.met = new Met(lexicon, discourse);
        this.collectives = new Collectives(groups, names, discourse);
        this.epithets = new Epithets(lexicon, figures, nominals);
    }

    Met met() {
        return met;
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
                int first = Nominal.lonelyAge(words, word);
                met.again(words, first, word, word + 1, epithets.anybody(words, word, discourse));
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
            if (!met.again(
                    words,
                    name.first() - 1,
                    name.head(),
                    name.end(),
                    epithets.anybody(words, name.head(), discourse))) {
                met.stranger(words, name.head(), false);
            }
        }
    }

    private void pronoun(Words words, int word) {
        Pronoun pronoun = Pronoun.of(words.lower(word));
        if (pronoun == null || pronoun == Pronoun.IT && !isActing(words, word)) {
            return;
        }
        Referent referent = meant(words, word, pronoun);
        if (referent != null) {
            met.again(words, word, pronoun, referent);
        }
    }

    private @Nullable Referent meant(Words words, int word, Pronoun pronoun) {
        Predicate<Referent> fits =
                referent -> pronoun.fits(referent, discourse.strangers().gender(referent));
        if (words.isQuoted(word)) {
            return discourse.find(words, word, Wanted.plainly(fits));
        }
        Referent referent = discourse.find(words, word, Wanted.pronoun(fits, pronoun::liking));
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
            met.mention(nominals.at(words, word), named);
        } else if (lexicon.roles().isPerson(plural ? words.lemma(word) : words.lower(word))) {
            person(words, word, plural);
        } else if (collectives.has(words.lower(word))) {
            Nominal nominal = nominals.at(words, word);
            collectives.meant(nominal).ifPresent(figure -> met.mention(nominal, figure));
        } else if (plural) {
            met.stranger(words, word, true);
        }
    }

    /** "His challenger, former deputy Ann Poe": a name in apposition tells who it is. */
    private @Nullable Figure named(Words words, int word) {
        int apposition = words.child(word, "appos");
        Name name = names.at(words, apposition);
        boolean none = name == null
                || name.kind() != NameKind.PERSON
                || words.pos(name.first() - 1).equals("DT");
        if (name == null || none || apposition < word) {
            return null;
        }
        return lexicon.roles().isPerson(words.lower(word)) ? figures.of(name).orElse(null) : null;
    }

    private void person(Words words, int word, boolean plural) {
        Nominal nominal = nominals.at(words, word);
        Figure figure = plural ? null : nominal.isDefinite() ? nominals.person(nominal) : foretold(nominal);
        if (figure != null && !discourse.isOvertaken(figure, nominal.noun())) {
            met.mention(nominal, figure);
        } else if (plural
                || figure != null
                || !met.again(words, nominal.first(), word, nominal.end(), epithets.meant(nominal, discourse))) {
            met.stranger(words, word, plural);
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
}
