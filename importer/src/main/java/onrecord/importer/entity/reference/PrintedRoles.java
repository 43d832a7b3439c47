package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.Words;

/** Where roles are printed beside names: their words are no references of their own. */
final class PrintedRoles {

    private final TreeMap<Integer, Integer> spans = new TreeMap<>();
    private final Map<Figure, List<Role>> roles;

    PrintedRoles(Map<Figure, List<Role>> roles) {
        this.roles = roles;
        roles.values()
                .forEach(all -> all.forEach(
                        role -> spans.put(role.span().start(), role.span().end())));
    }

    /** "said Ann Poe of Halden Foods": the firm speaks with her. */
    private static boolean isSpeakers(Name name) {
        Words words = name.words();
        int preposition = words.head(name.head());
        int person = words.head(preposition);
        return words.isRelated(name.head(), "pobj")
                && words.isLower(preposition, "of", "at", "from", "for", "by")
                && words.pos(person).startsWith("NN")
                && ClauseParts.place(words, person).isSubject();
    }

    boolean holds(Words words, int word) {
        int start = words.token(word).span().start();
        Map.Entry<Integer, Integer> title = spans.floorEntry(start);
        return title != null && title.getValue() > start;
    }

    /**
     * A titled name is as prominent as its title: "the ambassador to Russia, Lee, said". One that opens a sentence before
     * a comma is its subject, whatever the parse makes of what lies between.
     */
    ClauseParts.Place place(Name name, Figure figure) {
        ClauseParts.Place place = ClauseParts.place(name.words(), name.head());
        int first = name.first();
        for (Role role : roles.getOrDefault(figure, List.of())) {
            if (role.words() == name.words() && Math.abs(role.end() - name.first()) <= 2) {
                ClauseParts.Place titled = ClauseParts.place(role.words(), role.head());
                place = titled.prominence > place.prominence ? titled : place;
                first = Math.min(first, role.first());
            }
        }
        if (figure.isOrganization() && isSpeakers(name)) {
            return ClauseParts.Place.SUBJECT;
        }
        boolean opens = first == 0 && name.words().form(name.end()).equals(",") && place == ClauseParts.Place.OTHER;
        return opens ? ClauseParts.Place.MAIN_SUBJECT : place;
    }
}
