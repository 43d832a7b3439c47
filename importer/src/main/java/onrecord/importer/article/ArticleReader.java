package onrecord.importer.article;

import onrecord.importer.cleaning.CleanText;

/** Reads what an article says about itself. */
public final class ArticleReader {

    private ArticleReader() {}

    /**
     * @param uri where the text was imported from: a URL, or a file's path relative to its source
     */
    public static Article read(String uri, CleanText clean) {
        return new Article(
                uri,
                clean,
                PrintedTitle.find(clean),
                Authors.find(clean),
                PublicationDate.find(uri, clean),
                Datelines.find(clean),
                Publishers.find(uri, clean),
                Languages.find(clean));
    }
}
