package onrecord.importer.entity.reference;

import java.util.List;
import java.util.Map;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.ParsedArticle;
import onrecord.importer.text.Span;

/** Tells whom the nouns and pronouns of an article stand for. */
public final class References {

    private final Lexicon lexicon;
    private final GroupNouns groupNouns;

    /**
     * What was found.
     *
     * @param unnamed the pronouns that stand for somebody whom the article does not name, each with the head of the
     *     phrase that speaks of him last
     */
    public record Found(List<Reference> references, Map<Span, Span> unnamed) {}

    public References(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.groupNouns = new GroupNouns(lexicon);
    }

    /** Reads twice: first to learn who is "he" and who is "she". */
    public Found find(ParsedArticle article, Figures figures, NameMap names, Map<Figure, List<Role>> roles) {
        Genders.learn(roles, lexicon.roles());
        Nominals nominals = new Nominals(lexicon, names, roles);
        GroupReferents groups = new GroupReferents(lexicon, figures, groupNouns);
        PrintedRoles titles = new PrintedRoles(roles);
        Reading first = new Reading(lexicon, figures, names, titles, nominals, groups);
        article.sentences().forEach(first::read);
        first.met().genders().decide(figures.all());
        Reading second = new Reading(lexicon, figures, names, titles, nominals, groups);
        article.sentences().forEach(second::read);
        return new Found(second.met().found(), second.met().unnamed());
    }
}
