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

    /** Whom the article called by a noun last: it will hardly call another so. */
    private final Map<String, Figure> called = new HashMap<>();

    private final Discourse discourse = new Discourse();
    private final Lexicon lexicon;
    private final Figures figures;
    private final NameMap names;
    private final Titles titles;
    private final Nominals nominals;
    private final Groups groups;
    private final Epithets epithets;

    Reading(Lexicon lexicon, Figures figures, NameMap names, Titles titles, Nominals nominals, Groups groups) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.names = names;
        this.titles = titles;
        this.nominals = nominals;
        this.groups = groups;
        this.epithets = new Epithets(lexicon, figures, nominals);
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
                int first = Nominal.lonelyAge(words, word);
                again(words, first, word, word + 1, epithets.anybody(words, word, discourse));
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
            if (!again(
                    words,
                    name.first() - 1,
                    name.head(),
                    name.end(),
                    epithets.anybody(words, name.head(), discourse))) {
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
        discourse.strangers().learn(referent, pronoun.gender());
        discourse.add(new Standing(referent, words, word, Grammar.place(words, word)));
        Figure figure = referent.figure();
        Span noun = discourse.strangers().noun(referent);
        if (figure != null) {
            genders.vote(figure, pronoun.gender());
            found.add(new Reference(words.token(word).span(), MentionKind.PRONOUN, figure));
        } else if (noun != null) {
            unnamed.put(words.token(word).span(), noun);
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
            mention(nominal, figure);
        } else if (plural
                || figure != null
                || !again(words, nominal.first(), word, nominal.end(), epithets.meant(nominal, discourse))) {
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

    /** Somebody whom the article does not name, or things: a pronoun may well mean them. */
    private void stranger(Words words, int word, boolean plural) {
        if (isPredicate(words, word) || NOBODY.contains(words.lower(word))) {
            return;
        }
        Gender gender = lexicon.roles().gender(words.lower(word));
        Referent referent = Referent.unnamed(plural, gender, words.lower(word));
        discourse.add(new Standing(referent, words, word, Grammar.place(words, word)));
        discourse
                .strangers()
                .call(
                        referent,
                        words.token(word).span(),
                        words.isLower(words.first(word), "a", "an", "one", "another"));
    }

    /** "posed as a boy", "was a quiet man": it tells of somebody, and brings in nobody. */
    private static boolean isPredicate(Words words, int word) {
        return words.isRelated(word, "attr", "oprd")
                || words.isRelated(word, "pobj") && words.isLower(words.head(word), "as");
    }

    private boolean again(Words words, int first, int head, int end, @Nullable Referent referent) {
        if (referent == null) {
            return false;
        }
        discourse.add(new Standing(referent, words, head, Grammar.place(words, head)));
        Figure figure = referent.figure();
        if (figure != null) {
            found.add(new Reference(words.span(first, end), MentionKind.NOMINAL, figure));
        }
        return true;
    }

    private void group(Words words, int word) {
        Nominal nominal = nominals.at(words, word);
        if (!nominal.isDefinite()) {
            return;
        }
        String noun = nominal.noun();
        if (groups.nouns().isState(noun)) {
            groups.state(nominal).ifPresent(figure -> mention(nominal, figure));
        } else if (nominal.modifiers().isEmpty() || isDescribed(nominal)) {
            organization(nominal).ifPresent(figure -> {
                called.put(noun, figure);
                mention(nominal, figure);
            });
        }
    }

    /** "the clothing chain", "the California company": a firm with nobody's name before it. */
    private boolean isDescribed(Nominal nominal) {
        Words words = nominal.words();
        boolean firm = groups.nouns().isFirm(nominal.noun()) || groups.nouns().isEnterprise(nominal.noun());
        for (int i = nominal.first(); i < nominal.head(); i++) {
            Name name = names.at(words, i);
            firm &= !words.pos(i).equals("POS") && !words.pos(i).startsWith("PRP");
            firm &= name == null || name.kind().isPlace() || name.kind() == NameKind.PEOPLE;
        }
        return firm && nominal.isWhole();
    }

    private Optional<Figure> organization(Nominal nominal) {
        Referent referent = discourse.find(
                nominal.words(),
                nominal.head(),
                Wanted.noun(
                        candidate -> candidate.figure() != null && groups.fits(candidate.figure(), nominal.noun()),
                        candidate -> liking(candidate, nominal.noun())));
        return referent == null ? groups.only(nominal.noun()) : Optional.ofNullable(referent.figure());
    }

    private double liking(Referent candidate, String noun) {
        Figure figure = candidate.figure();
        if (figure == null) {
            return 0;
        }
        double again = figure.equals(called.get(noun)) ? 1.0 : called.containsValue(figure) ? 0.6 : 0;
        return groups.liking(figure, noun) + again;
    }

    private void mention(Nominal nominal, Figure figure) {
        Words words = nominal.words();
        discourse.add(new Standing(Referent.of(figure), words, nominal.head(), Grammar.place(words, nominal.head())));
        found.add(new Reference(words.span(nominal.first(), nominal.end()), MentionKind.NOMINAL, figure));
    }
}
