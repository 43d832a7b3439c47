package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.resolve.name.PersonName;
import onrecord.schema.vocabulary.AgentKind;

/** Joins the members that are one person: full names first, then surnames that stand alone. */
final class People {

    private final Casts casts;
    private final Company company;

    People(Casts casts) {
        this.casts = casts;
        company = new Company(casts);
    }

    List<List<CastMember>> join() {
        Map<String, List<CastMember>> full = new TreeMap<>();
        Map<String, List<CastMember>> bare = new TreeMap<>();
        for (CastMember person : casts.of(AgentKind.PERSON)) {
            PersonName name = PersonName.of(person.name());
            (name.isBare() ? bare : full)
                    .computeIfAbsent(name.signature(), key -> new ArrayList<>())
                    .add(person);
        }
        List<Namesakes> people = new ArrayList<>();
        full.values().forEach(members -> people.addAll(namesakes(members)));
        List<List<CastMember>> joined = new FullNames(people).join();
        return new BareNames(joined, casts, company).add(bare.values());
    }

    private List<Namesakes> namesakes(List<CastMember> members) {
        PersonName name = PersonName.of(members.get(0).name());
        Namesakes all = Namesakes.of(name, members, casts, company);
        return all.profile().fields().size() > 1 ? Namesakes.split(name, members, casts, company) : List.of(all);
    }
}
