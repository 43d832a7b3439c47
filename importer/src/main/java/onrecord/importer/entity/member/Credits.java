package onrecord.importer.entity.member;

import onrecord.importer.article.Article;

/** Adds whom and what the article's head names: authors, outlet, dateline. */
final class Credits {

    private final Figures figures;
    private final People people;
    private final Organizations organizations;
    private final Places places;

    Credits(Figures figures, People people, Organizations organizations, Places places) {
        this.figures = figures;
        this.people = people;
        this.organizations = organizations;
        this.places = places;
    }

    void give(Article article) {
        for (Article.Byline byline : article.bylines()) {
            Figure author = people.author(byline.name());
            figures.wrote(author);
            if (byline.span() != null) {
                figures.credit(byline.span(), author);
            }
        }
        if (article.publisher() != null) {
            figures.publishedBy(organizations.named(article.publisher()));
        }
        Article.Dateline dateline = article.dateline();
        if (dateline != null) {
            Figure place = places.place(dateline.place());
            figures.writtenIn(place);
            figures.credit(dateline.span(), place);
        }
    }
}
