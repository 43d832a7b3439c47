package onrecord.importer.entity.name;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.ParsedArticle;
import onrecord.importer.entity.syntax.Words;

/** Finds every name in an article, in the order of the text. */
public final class NameFinder {

    private final EngineNames engine;
    private final CountryNames countries;
    private final OrganizationNames organizations;
    private final PersonNames people;
    private final FreeNames freeNames;
    private final Agreement agreement;
    private final Lexicon lexicon;

    public NameFinder(Lexicon lexicon) {
        engine = new EngineNames(lexicon);
        countries = new CountryNames(lexicon.countries());
        organizations = new OrganizationNames(lexicon);
        people = new PersonNames(lexicon);
        freeNames = new FreeNames(lexicon);
        agreement = new Agreement(lexicon);
        this.lexicon = lexicon;
    }

    public List<Name> find(ParsedArticle article) {
        List<Marks> sentences = new ArrayList<>();
        for (Words words : article.sentences()) {
            Marks marks = new Marks(words);
            engine.mark(marks);
            countries.mark(marks);
            organizations.mark(marks);
            InitialedNames.mark(marks);
            people.mark(marks);
            sentences.add(marks);
        }
        agreement.apply(sentences);
        freeNames.mark(sentences);
        Headlines.clean(sentences, lexicon.people());
        List<Name> names = new ArrayList<>();
        sentences.forEach(marks -> names.addAll(marks.names()));
        return names;
    }
}
