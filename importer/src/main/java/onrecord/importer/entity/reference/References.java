package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.lexicon.WordList;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.ParsedArticle;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads an article once from top to bottom and tells whom its nouns and pronouns stand for. */
public final class References {

    private final Lexicon lexicon;
    private final Set<String> groupNouns;
    private final WordList speaking = WordList.of("speaking-verbs.txt");

    public References(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.groupNouns = Set.copyOf(lexicon.organizationHeads().values());
    }

    public List<Reference> find(ParsedArticle article, Figures figures, NameMap names, Map<Figure, List<Role>> roles) {
        Reading reading = new Reading(figures, names, roles);
        article.sentences().forEach(reading::read);
        return reading.found;
    }

    /** One article's reading; it remembers whom it has met. */
    private final class Reading {

        private final List<Reference> found = new ArrayList<>();
        private final Discourse discourse = new Discourse();
        private final Figures figures;
        private final NameMap names;
        private final Nominals nominals;
        private final Groups groups;
        private final Map<Figure, List<Role>> roles;
        private final TreeMap<Integer, Integer> titleSpans = new TreeMap<>();

        Reading(Figures figures, NameMap names, Map<Figure, List<Role>> roles) {
            this.figures = figures;
            this.names = names;
            this.roles = roles;
            this.nominals = new Nominals(lexicon, roles);
            this.groups = new Groups(lexicon, figures, groupNouns);
            roles.values()
                    .forEach(all -> all.forEach(role ->
                            titleSpans.put(role.span().start(), role.span().end())));
        }

        void read(Words words) {
            int word = 0;
            while (word < words.size()) {
                Name name = names.at(words, word);
                if (name != null) {
                    int at = word;
                    figures.of(name)
                            .ifPresent(figure -> discourse.add(
                                    new Standing(Referent.of(figure), words, name.head(), place(name, figure))));
                    word = Math.max(at + 1, name.end());
                    continue;
                }
                if (words.pos(word).startsWith("PRP")) {
                    pronoun(words, word);
                } else if (words.pos(word).startsWith("NN") && !isInTitle(words, word)) {
                    noun(words, word);
                }
                word++;
            }
        }

        private Grammar.Place place(Name name, Figure figure) {
            Grammar.Place own = Grammar.place(name.words(), name.head());
            for (Role role : roles.getOrDefault(figure, List.of())) {
                if (role.words() == name.words() && Math.abs(role.end() - name.first()) <= 2) {
                    Grammar.Place titled = Grammar.place(role.words(), role.head());
                    own = titled.prominence > own.prominence ? titled : own;
                }
            }
            return own;
        }

        private boolean isInTitle(Words words, int word) {
            int start = words.token(word).span().start();
            Map.Entry<Integer, Integer> title = titleSpans.floorEntry(start);
            return title != null && title.getValue() > start;
        }

        private void pronoun(Words words, int word) {
            Pronoun pronoun = Pronoun.of(words.lower(word));
            if (pronoun == null || pronoun == Pronoun.IT && !isActing(words, word)) {
                return;
            }
            Referent referent = discourse.likeliest(words, word, pronoun::fits, pronoun::liking);
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

        private boolean isActing(Words words, int word) {
            return words.lower(word).equals("its")
                    || words.isRelated(word, "nsubj") && speaking.has(words.lemma(words.head(word)));
        }

        private void noun(Words words, int word) {
            String noun = words.lower(word);
            if (words.isRelated(word, "compound", "nmod")) {
                return;
            }
            boolean plural = words.pos(word).endsWith("S");
            if (lexicon.roles().isPerson(plural ? words.lemma(word) : noun)) {
                person(words, word, plural);
            } else if (groups.isGroup(noun)) {
                group(words, word);
            } else if (plural) {
                discourse.add(
                        new Standing(Referent.unnamed(true, Gender.UNKNOWN), words, word, Grammar.place(words, word)));
            }
        }

        private void person(Words words, int word, boolean plural) {
            Nominal nominal = nominal(words, word);
            Figure figure = plural || !isDefinite(words, nominal) ? null : resolve(nominal);
            if (figure != null) {
                mention(nominal, figure);
            } else {
                discourse.add(new Standing(
                        Referent.unnamed(plural, gender(words.lower(word))), words, word, Grammar.place(words, word)));
            }
        }

        private @Nullable Figure resolve(Nominal nominal) {
            return nominals.person(
                    nominal, nominal.words().token(nominal.head()).span().start());
        }

        private void group(Words words, int word) {
            Nominal nominal = nominal(words, word);
            if (!isDefinite(words, nominal)) {
                return;
            }
            String noun = nominal.noun();
            if (Groups.isState(noun)) {
                groups.state(nominal).ifPresent(figure -> mention(nominal, figure));
            } else if (nominal.modifiers().isEmpty()) {
                Referent referent = discourse.likeliest(
                        words, word, candidate -> candidate.figure() != null && groups.fits(candidate.figure(), noun));
                if (referent != null && referent.figure() != null) {
                    mention(nominal, referent.figure());
                }
            }
        }

        private void mention(Nominal nominal, Figure figure) {
            Words words = nominal.words();
            discourse.add(
                    new Standing(Referent.of(figure), words, nominal.head(), Grammar.place(words, nominal.head())));
            found.add(new Reference(words.span(nominal.first(), nominal.end()), MentionKind.NOMINAL, figure));
        }

        private Nominal nominal(Words words, int head) {
            int first = head;
            while (first > 0
                    && words.pos(first - 1).matches("NN.*|JJ.*|POS|HYPH|CD|DT|PRP\\$|VBN|VBG")
                    && !(words.pos(first).matches("DT|PRP\\$"))
                    && isUnder(words, first - 1, head)) {
                first--;
            }
            int end = head + 1;
            while (words.lower(end).matches("to|of|for|in|at")
                    && words.isCapital(end + 1)
                    && names.at(words, end + 1) != null) {
                Name name = names.at(words, end + 1);
                if (name == null || name.first() != end + 1) {
                    break;
                }
                end = name.end();
            }
            List<String> modifiers = new ArrayList<>(nominals.words(words, first, head));
            modifiers.addAll(nominals.words(words, head + 1, end));
            return new Nominal(words, first, head, end, modifiers);
        }

        private boolean isUnder(Words words, int word, int head) {
            int at = word;
            for (int i = 0; i < 5 && at >= 0; i++) {
                if (at == head) {
                    return true;
                }
                at = words.head(at);
            }
            return false;
        }

        private boolean isDefinite(Words words, Nominal nominal) {
            String first = words.lower(nominal.first());
            if (first.matches("the|this|that")) {
                return true;
            }
            for (int i = nominal.first(); i < nominal.head(); i++) {
                if (words.pos(i).equals("POS")) {
                    return true;
                }
            }
            return words.isCapital(nominal.head())
                    && !words.pos(nominal.first()).equals("DT");
        }

        private Gender gender(String noun) {
            if (noun.endsWith("woman")
                    || noun.matches(
                            "girl|lady|mother|sister|daughter|wife|widow|actress|queen|princess|aunt|grandmother|niece")) {
                return Gender.FEMALE;
            }
            return noun.matches(
                            "man|boy|father|brother|son|husband|king|prince|uncle|grandfather|nephew|actor|policeman|businessman")
                    ? Gender.MALE
                    : Gender.UNKNOWN;
        }
    }
}
