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
        Referents referents = new Referents(lexicon.roles());
        Nominals nominals = new Nominals(lexicon.countries(), names);
        RoleHolders holders = new RoleHolders(lexicon.roles(), nominals, roles);
        GroupReferents groups = new GroupReferents(lexicon, figures, groupNouns);
        NounExpressions nouns = new NounExpressions(lexicon, figures, names, nominals, holders, groups, referents);
        Expressions expressions = new Expressions(lexicon, figures, names, roles, referents, nouns);
        List<Outline> sentences =
                article.sentences().stream().map(expressions::of).toList();
        Epithets epithets = new Epithets(lexicon, figures, holders, referents);
        Reading reading = new Reading(holders, referents, groups, epithets);
        sentences.forEach(reading::read);
        if (reading.met().genders().decide(figures.all())) {
            reading = new Reading(holders, referents, groups, epithets);
            sentences.forEach(reading::read);
        }
        return new Found(reading.met().found(), reading.met().unnamed());
    }
}
