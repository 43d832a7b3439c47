package onrecord.importer.entity.role;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameMap;
import org.jspecify.annotations.Nullable;

/** Finds the roles printed beside a person's name: before it, behind it, or said of it. */
public final class RoleFinder {

    private final RolesBefore before;
    private final RoleBehind behind;
    private final RoleSaid said;

    public RoleFinder(Lexicon lexicon, NameMap names) {
        RoleNouns nouns = new RoleNouns(lexicon, names);
        NounPhrase phrase = new NounPhrase(names, lexicon.roles());
        before = new RolesBefore(names, nouns, phrase);
        behind = new RoleBehind(names, nouns, phrase);
        said = new RoleSaid(nouns, phrase);
    }

    public List<Role> of(Name person) {
        List<Role> roles = new ArrayList<>(2);
        add(roles, before.straight(person));
        add(roles, behind.of(person));
        add(roles, before.set(person));
        add(roles, said.of(person));
        return roles;
    }

    private static void add(List<Role> roles, @Nullable Role role) {
        if (role == null) {
            return;
        }
        for (Role known : roles) {
            if (known.span().overlaps(role.span())) {
                return;
            }
        }
        roles.add(role);
    }
}
