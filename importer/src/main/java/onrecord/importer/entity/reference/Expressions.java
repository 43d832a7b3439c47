package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;

/** Finds what speaks of somebody: names, nouns, pronouns. Whom they mean is for a {@link Reading} to say. */
final class Expressions {

    private final Lexicon lexicon;
    private final Figures figures;
    private final NameMap names;
    private final PrintedRoles titles;
    private final Referents referents;
    private final NounExpressions nouns;

    Expressions(
            Lexicon lexicon,
            Figures figures,
            NameMap names,
            Map<Figure, List<Role>> roles,
            Referents referents,
            NounExpressions nouns) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.names = names;
        this.titles = new PrintedRoles(roles);
        this.referents = referents;
        this.nouns = nouns;
    }

    Outline of(Words words) {
        List<Expression> found = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            Name name = names.at(words, word);
            if (name == null) {
                add(words, word, found);
                word++;
            } else {
                add(name, found);
                word = Math.max(word + 1, name.end());
            }
        }
        return new Outline(isOwn(words), found);
    }

    private void add(Words words, int word, List<Expression> found) {
        String pos = words.pos(word);
        if (pos.startsWith("PRP")) {
            pronoun(words, word, found);
            return;
        }
        int age = Ages.start(words, word);
        if (age >= 0) {
            found.add(new Expression.Anybody(Spot.of(words, word), words.span(age, word + 1), null));
        } else if (pos.startsWith("NN") && !titles.holds(words, word)) {
            Expression noun = nouns.at(words, word);
            if (noun != null) {
                found.add(noun);
            }
        }
    }

    private void add(Name name, List<Expression> found) {
        Figure figure = figures.of(name).orElse(null);
        if (figure != null) {
            Spot spot = new Spot(name.words(), name.head(), titles.place(name, figure));
            found.add(new Expression.Naming(spot, referents.of(figure)));
        }
        if (isSomebody(name)) {
            Spot spot = Spot.of(name.words(), name.head());
            Span span = name.words().span(name.first() - 1, name.end());
            found.add(new Expression.Anybody(spot, span, nouns.stranger(spot, false)));
        }
    }

    /** "The Dane" by himself is a person, the Danes and the Danish king are none. */
    private static boolean isSomebody(Name name) {
        Words words = name.words();
        return name.kind() == NameKind.PEOPLE
                && !words.pos(name.end() - 1).endsWith("S")
                && words.lower(name.first() - 1).equals("the")
                && words.isRelated(name.head(), "nsubj", "nsubjpass", "dobj", "pobj")
                && !words.pos(name.end()).startsWith("N");
    }

    private void pronoun(Words words, int word, List<Expression> found) {
        Pronoun pronoun = Pronoun.of(words.lower(word));
        if (pronoun != null && (pronoun != Pronoun.IT || isActing(words, word))) {
            found.add(new Expression.PronounAt(Spot.of(words, word), pronoun));
        }
    }

    /** "It" is somebody where it speaks or acts; the weather does not. */
    private boolean isActing(Words words, int word) {
        return words.lower(word).equals("its")
                || words.isRelated(word, "nsubj") && lexicon.speakingVerbs().has(words.lemma(words.head(word)));
    }

    private static boolean isOwn(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && !words.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
