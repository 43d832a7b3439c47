package onrecord.importer.entity.reference;

import java.util.HashMap;
import java.util.Map;
import onrecord.importer.entity.lexicon.Roles;
import onrecord.importer.entity.member.Figure;

/** Everybody whom an article speaks of, with a name or by a noun alone. */
final class Referents {

    private final Roles roles;
    private final Map<Figure, Referent> figures = new HashMap<>();
    private final Map<String, Referent> single = new HashMap<>();
    private final Map<String, Referent> plural = new HashMap<>();

    Referents(Roles roles) {
        this.roles = roles;
    }

    Referent of(Figure figure) {
        return figures.computeIfAbsent(figure, Referent::of);
    }

    /** Whom an article calls by the same noun, without naming him, is the same one. */
    Referent unnamed(String noun, boolean many) {
        return (many ? plural : single).computeIfAbsent(noun, key -> Referent.unnamed(many, roles.gender(key), key));
    }
}
