package onrecord.importer.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.article.Article;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Casting;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameFinder;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.reference.References;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.role.RoleFinder;
import onrecord.importer.entity.syntax.ParsedArticle;
import onrecord.importer.language.Analysis;

/** Reads who and what an article speaks of, and where. Safe for use by several threads. */
public final class CastReader {

    private final Lexicon lexicon = Lexicon.load();
    private final NameFinder nameFinder = new NameFinder(lexicon);
    private final Casting casting = new Casting(lexicon);
    private final References references = new References(lexicon);

    public Cast read(Article article, Analysis analysis) {
        ParsedArticle parsed = ParsedArticle.of(article, analysis);
        List<Name> names = withoutDateline(article, nameFinder.find(parsed));
        NameMap map = new NameMap(names);
        Figures figures = casting.cast(names, map, article);
        Map<Figure, List<Role>> roles = roles(names, figures, new RoleFinder(lexicon, map));
        References.Found found = references.find(parsed, figures, map, roles);
        return new CastBuilder(figures, map, lexicon.countries()).build(names, roles, found);
    }

    private static List<Name> withoutDateline(Article article, List<Name> names) {
        Article.Dateline dateline = article.dateline();
        return dateline == null
                ? names
                : names.stream()
                        .filter(name -> !name.span().overlaps(dateline.span()))
                        .toList();
    }

    private static Map<Figure, List<Role>> roles(List<Name> names, Figures figures, RoleFinder finder) {
        Map<Figure, List<Role>> roles = new LinkedHashMap<>();
        for (Name name : names) {
            if (name.kind() == NameKind.PERSON) {
                figures.of(name)
                        .ifPresent(figure -> roles.computeIfAbsent(figure, key -> new ArrayList<>())
                                .addAll(finder.of(name)));
            }
        }
        return roles;
    }
}
