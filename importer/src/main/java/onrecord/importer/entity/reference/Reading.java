package onrecord.importer.entity.reference;

import java.util.function.Predicate;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.member.Figure;
import org.jspecify.annotations.Nullable;

/** One reading of an article from top to bottom: whom each name, noun and pronoun means. */
final class Reading {

    private final Discourse discourse = new Discourse();
    private final Met met = new Met(discourse);
    private final RoleHolders holders;
    private final Referents referents;
    private final Collectives collectives;
    private final Epithets epithets;

    public Reading(RoleHolders holders, Referents referents, GroupReferents groups, Epithets epithets) {
        this.holders = holders;
        this.referents = referents;
        this.collectives = new Collectives(groups, discourse);
        this.epithets = epithets;
    }

    Met met() {
        return met;
    }

    void read(Outline sentence) {
        discourse.begin(sentence);
        sentence.expressions().forEach(expression -> expression.readBy(this));
    }

    void name(Expression.Naming naming) {
        met.byName(naming);
    }

    void plain(Expression.Plain plain) {
        met.byNoun(plain.spot(), plain.span(), plain.referent());
    }

    void stranger(Expression.@Nullable Stranger stranger) {
        if (stranger != null) {
            met.stranger(stranger);
        }
    }

    void anybody(Expression.Anybody anybody) {
        Referent referent = epithets.anybody(anybody.spot(), discourse);
        if (referent != null) {
            met.byNoun(anybody.spot(), anybody.span(), referent);
        } else {
            stranger(anybody.stranger());
        }
    }

    void pronoun(Expression.PronounAt at) {
        Referent referent = meant(at.spot(), at.pronoun());
        if (referent != null) {
            met.byPronoun(at, referent);
        }
    }

    private @Nullable Referent meant(Spot spot, Pronoun pronoun) {
        Predicate<Referent> fits =
                referent -> pronoun.fits(referent, discourse.strangers().gender(referent));
        if (spot.isQuoted()) {
            return discourse.find(spot, Wanted.plainly(fits));
        }
        Referent referent = discourse.find(spot, Wanted.pronoun(fits, pronoun::liking));
        boolean single = pronoun.gender() != Gender.UNKNOWN;
        return referent == null && single ? discourse.only(spot, fits) : referent;
    }

    void person(Expression.PersonNoun noun) {
        Nominal nominal = noun.nominal();
        Referent referent = noun.definite() ? known(nominal) : noun.foretold();
        if (referent == null) {
            referent = epithets.meant(nominal, noun.spot(), discourse);
        } else if (discourse.isOvertaken(referent, nominal.noun())) {
            referent = null;
        }
        if (referent == null) {
            stranger(noun.stranger());
        } else {
            met.byNoun(noun.spot(), nominal.span(), referent);
        }
    }

    /** Whom the article gives the role that the noun speaks of. */
    private @Nullable Referent known(Nominal nominal) {
        Figure figure = holders.person(nominal);
        return figure == null ? null : referents.of(figure);
    }

    void group(Expression.GroupNoun group) {
        collectives
                .meant(group)
                .ifPresent(figure -> met.byNoun(group.spot(), group.nominal().span(), referents.of(figure)));
    }
}
