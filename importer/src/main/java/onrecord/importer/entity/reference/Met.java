package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;

/** Whom a reading has met, named or not, and by which words. */
final class Met {

    private final List<Reference> found = new ArrayList<>();
    private final Map<Span, Span> unnamed = new HashMap<>();
    private final Genders genders = new Genders();
    private final Discourse discourse;

    Met(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Reference> found() {
        return found;
    }

    /** The pronouns of those without a name, and the noun that brought each of them in. */
    Map<Span, Span> unnamed() {
        return unnamed;
    }

    Genders genders() {
        return genders;
    }

    void byName(Expression.Naming naming) {
        discourse.add(naming.referent(), naming.spot());
    }

    /** @param span the whole phrase whose head is at the spot */
    void byNoun(Spot spot, Span span, Referent referent) {
        discourse.add(referent, spot);
        Figure figure = referent.figure();
        if (figure != null) {
            found.add(new Reference(span, MentionKind.NOMINAL, figure));
        }
    }

    void byPronoun(Expression.PronounAt at, Referent referent) {
        discourse.strangers().learn(referent, at.pronoun().gender());
        discourse.add(referent, at.spot());
        Figure figure = referent.figure();
        Span noun = discourse.strangers().noun(referent);
        if (figure != null) {
            genders.vote(figure, at.pronoun().gender());
            found.add(new Reference(at.spot().span(), MentionKind.PRONOUN, figure));
        } else if (noun != null) {
            unnamed.put(at.spot().span(), noun);
        }
    }

    void stranger(Expression.Stranger stranger) {
        discourse.add(stranger.referent(), stranger.spot());
        discourse.strangers().call(stranger.referent(), stranger.spot().span(), stranger.anew());
    }
}
