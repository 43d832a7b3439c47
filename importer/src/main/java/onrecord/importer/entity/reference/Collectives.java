package onrecord.importer.entity.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.entity.member.Figure;

/** Which organization or town a noun means where a reading comes upon it: "the company", "the city". */
final class Collectives {

    private final GroupReferents groups;
    private final Discourse discourse;

    /** Whom the article called by a noun last: it will hardly call another so. */
    private final Map<String, Figure> called = new HashMap<>();

    Collectives(GroupReferents groups, Discourse discourse) {
        this.groups = groups;
        this.discourse = discourse;
    }

    Optional<Figure> meant(Expression.GroupNoun group) {
        String noun = group.nominal().noun();
        Referent referent = discourse.find(
                group.spot(),
                Wanted.noun(
                        candidate -> candidate.figure() != null && groups.fits(candidate.figure(), noun),
                        candidate -> liking(candidate, noun)));
        Optional<Figure> figure = referent == null ? groups.only(noun) : Optional.ofNullable(referent.figure());
        figure.ifPresent(known -> called.put(noun, known));
        return figure;
    }

    private double liking(Referent candidate, String noun) {
        Figure figure = candidate.figure();
        if (figure == null) {
            return 0;
        }
        double again = figure.equals(called.get(noun)) ? 1.0 : called.containsValue(figure) ? 0.6 : 0;
        return groups.liking(figure, noun) + again;
    }
}
