package onrecord.importer.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.reference.References;
import onrecord.importer.entity.role.Role;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** Writes down what was found as a cast. */
final class CastBuilder {

    private final Figures figures;
    private final NameMap names;
    private final Countries countries;
    private final Map<Figure, Integer> indexes = new HashMap<>();

    CastBuilder(Figures figures, NameMap names, Countries countries) {
        this.countries = countries;
        this.figures = figures;
        this.names = names;
        figures.all().forEach(figure -> indexes.put(figure, indexes.size()));
    }

    Cast build(List<Name> names, Map<Figure, List<Role>> roles, References.Found found) {
        Map<Span, Mention> mentions = new TreeMap<>();
        for (Name name : names) {
            figures.of(name).ifPresent(figure -> mention(mentions, figures.span(name), MentionKind.NAME, figure));
        }
        roles.forEach(
                (figure, all) -> all.forEach(role -> mention(mentions, role.span(), MentionKind.NOMINAL, figure)));
        figures.credits().forEach((span, figure) -> mention(mentions, span, MentionKind.NAME, figure));
        found.references()
                .forEach(reference -> mention(mentions, reference.span(), reference.kind(), reference.figure()));
        List<Member> members = figures.all().stream()
                .map(figure -> member(figure, roles.getOrDefault(figure, List.of())))
                .toList();
        return new Cast(
                members,
                List.copyOf(mentions.values()),
                indexes(figures.authors()),
                index(figures.publisher()),
                index(figures.dateline()),
                found.unnamed(),
                genders());
    }

    private void mention(Map<Span, Mention> mentions, Span span, MentionKind kind, Figure figure) {
        Integer index = indexes.get(figure);
        if (index != null) {
            mentions.putIfAbsent(span, new Mention(span, kind, index));
        }
    }

    private List<Integer> indexes(List<Figure> of) {
        List<Integer> found = new ArrayList<>();
        for (Figure figure : of) {
            Integer index = indexes.get(figure);
            if (index != null && !found.contains(index)) {
                found.add(index);
            }
        }
        return found;
    }

    private Map<Integer, Gender> genders() {
        Map<Integer, Gender> genders = new HashMap<>();
        indexes.forEach((figure, index) -> genders.put(index, figure.supposedGender()));
        return genders;
    }

    private @Nullable Integer index(@Nullable Figure figure) {
        return figure == null ? null : indexes.get(figure);
    }

    private Member member(Figure figure, List<Role> roles) {
        Country country = figure.country();
        return new Member(
                indexes.getOrDefault(figure, 0),
                figure.kind(),
                figure.title(),
                figure.placeKind(),
                country == null ? null : country.code(),
                index(figure.home()),
                positions(roles));
    }

    private List<Member.Position> positions(List<Role> roles) {
        Map<String, Member.Position> positions = new LinkedHashMap<>();
        for (Role role : roles) {
            positions.putIfAbsent(
                    Fold.of(role.title()), new Member.Position(role.title(), within(role, true), within(role, false)));
        }
        return List.copyOf(positions.values());
    }

    /** The first organization named in a role, or the last place: a role is for what its attachments name. */
    private @Nullable Integer within(Role role, boolean organization) {
        Integer found = null;
        for (int i = role.first(); i < role.end(); i++) {
            Name name = names.at(role.words(), i);
            Figure figure = name == null ? null : owner(name);
            if (figure != null && !figure.isPerson() && figure.isOrganization() == organization) {
                found = organization && found != null ? found : index(figure);
            }
        }
        return found;
    }

    /** Whose name it is; of a nationality, the country, where the article names it. */
    private @Nullable Figure owner(Name name) {
        if (name.kind() != NameKind.PEOPLE) {
            return figures.of(name).orElse(null);
        }
        Country country = countries.ofAdjective(name.text()).orElse(null);
        return country == null ? null : figures.country(country).orElse(null);
    }
}
