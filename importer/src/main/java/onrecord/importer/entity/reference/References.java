package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Map;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.ParsedArticle;

/** Tells whom the nouns and pronouns of an article stand for. */
public final class References {

    private final Lexicon lexicon;
    private final GroupNouns groupNouns;

    public References(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.groupNouns = new GroupNouns(lexicon);
    }

    public List<Reference> find(ParsedArticle article, Figures figures, NameMap names, Map<Figure, List<Role>> roles) {
        Nominals nominals = new Nominals(lexicon, names, roles);
        Groups groups = new Groups(lexicon, figures, groupNouns);
        Reading reading = new Reading(lexicon, figures, names, new Titles(roles), nominals, groups);
        article.sentences().forEach(reading::read);
        return reading.found();
    }
}
