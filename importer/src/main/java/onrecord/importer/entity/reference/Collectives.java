package onrecord.importer.entity.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;

/** Whom nouns for organizations and states mean where a reading comes upon them: "the company", "the Russian side". */
final class Collectives {

    private final GroupReferents groups;
    private final NameMap names;
    private final Discourse discourse;

    /** Whom the article called by a noun last: it will hardly call another so. */
    private final Map<String, Figure> called = new HashMap<>();

    Collectives(GroupReferents groups, NameMap names, Discourse discourse) {
        this.groups = groups;
        this.names = names;
        this.discourse = discourse;
    }

    boolean has(String noun) {
        return groups.nouns().has(noun);
    }

    Optional<Figure> meant(Nominal nominal) {
        String noun = nominal.noun();
        if (!nominal.isDefinite()) {
            return Optional.empty();
        }
        if (groups.nouns().isState(noun)) {
            return groups.state(nominal);
        }
        if (!nominal.modifiers().isEmpty() && !isDescribed(nominal)) {
            return Optional.empty();
        }
        Optional<Figure> figure = organization(nominal);
        figure.ifPresent(known -> called.put(noun, known));
        return figure;
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
}
