package onrecord.importer.entity.reference;

import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** What a noun that stands in no name says of somebody. */
final class NounExpressions {

    private static final Set<String> NOBODY = EntityWords.of("nobody");

    /** Sentences, the headline's among them, in which somebody may be spoken of before being named. */
    private static final int LEAD = 5;

    private final Lexicon lexicon;
    private final Figures figures;
    private final NameMap names;
    private final Nominals nominals;
    private final RoleHolders holders;
    private final GroupReferents groups;
    private final Referents referents;

    NounExpressions(
            Lexicon lexicon,
            Figures figures,
            NameMap names,
            Nominals nominals,
            RoleHolders holders,
            GroupReferents groups,
            Referents referents) {
        this.lexicon = lexicon;
        this.figures = figures;
        this.names = names;
        this.nominals = nominals;
        this.holders = holders;
        this.groups = groups;
        this.referents = referents;
    }

    @Nullable
    Expression at(Words words, int word) {
        if (words.isRelated(word, "compound", "nmod")) {
            return null;
        }
        String noun = words.lower(word);
        boolean plural = words.pos(word).endsWith("S");
        boolean person = lexicon.roles().isPerson(plural ? words.lemma(word) : noun);
        if (person && !plural) {
            return person(nominals.at(words, word));
        }
        if (!person && groups.nouns().has(noun)) {
            return group(nominals.at(words, word));
        }
        return plural ? stranger(Spot.of(words, word), true) : null;
    }

    private Expression person(Nominal nominal) {
        Spot spot = Spot.of(nominal.words(), nominal.head());
        Figure named = named(nominal.words(), nominal.head());
        if (named != null) {
            return new Expression.Plain(spot, nominal.span(), referents.of(named));
        }
        boolean definite = nominal.isDefinite();
        Referent foretold = definite ? null : foretold(nominal);
        return new Expression.PersonNoun(spot, nominal, definite, foretold, stranger(spot, false));
    }

    /** "His challenger, former deputy Ann Poe": a name in apposition tells who it is. */
    private @Nullable Figure named(Words words, int word) {
        int apposition = words.child(word, "appos");
        Name name = apposition < word ? null : names.at(words, apposition);
        boolean person = name != null
                && name.kind() == NameKind.PERSON
                && !words.pos(name.first() - 1).equals("DT");
        return name == null || !person ? null : figures.of(name).orElse(null);
    }

    /** "A ministry spokesman said" in the lead, and further down it says which. */
    private @Nullable Referent foretold(Nominal nominal) {
        Words words = nominal.words();
        boolean lead = words.sentence().index() < LEAD && words.isLower(nominal.first(), "a", "an");
        boolean speaks = lead
                && words.isRelated(nominal.head(), "nsubj")
                && lexicon.speakingVerbs().has(words.lemma(words.head(nominal.head())));
        Figure figure = speaks ? holders.foretold(nominal) : null;
        return figure == null ? null : referents.of(figure);
    }

    private @Nullable Expression group(Nominal nominal) {
        if (!nominal.isDefinite()) {
            return null;
        }
        Spot spot = Spot.of(nominal.words(), nominal.head());
        if (groups.nouns().isState(nominal.noun())) {
            Optional<Figure> state = groups.state(nominal);
            return state.isEmpty() ? null : new Expression.Plain(spot, nominal.span(), referents.of(state.get()));
        }
        boolean open = nominal.modifiers().isEmpty() || isDescribed(nominal);
        return open ? new Expression.GroupNoun(spot, nominal) : null;
    }

    /** "the clothing chain", "the California company": a firm with nobody's name before it. */
    private boolean isDescribed(Nominal nominal) {
        Words words = nominal.words();
        boolean firm = groups.nouns().isFirm(nominal.noun()) || groups.nouns().isEnterprise(nominal.noun());
        for (int i = nominal.first(); firm && i < nominal.head(); i++) {
            Name name = names.at(words, i);
            firm = !words.pos(i).equals("POS")
                    && !words.pos(i).startsWith("PRP")
                    && (name == null || name.kind().isPlace() || name.kind() == NameKind.PEOPLE);
        }
        return firm && nominal.isWhole();
    }

    /** Null where the noun brings in nobody. */
    Expression.@Nullable Stranger stranger(Spot spot, boolean plural) {
        Words words = spot.words();
        String noun = words.lower(spot.word());
        if (isPredicate(words, spot.word()) || NOBODY.contains(noun)) {
            return null;
        }
        boolean anew = words.isLower(words.first(spot.word()), "a", "an", "one", "another");
        return new Expression.Stranger(spot, referents.unnamed(noun, plural), anew);
    }

    /** "posed as a boy", "was a quiet man": it tells of somebody, and brings in nobody. */
    private static boolean isPredicate(Words words, int word) {
        return words.isRelated(word, "attr", "oprd")
                || words.isRelated(word, "pobj") && words.isLower(words.head(word), "as");
    }
}
