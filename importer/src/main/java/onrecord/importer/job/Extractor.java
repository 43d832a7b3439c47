package onrecord.importer.job;

import onrecord.importer.pipeline.ArticleFacts;

/** Reads facts out of one article. Implementations are safe for use by several threads. */
public interface Extractor {

    /**
     * Reads one article.
     *
     * @param raw the imported text
     * @param html whether it is a page rather than plain text
     */
    ArticleFacts extract(String uri, String raw, boolean html);
}
