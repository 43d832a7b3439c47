package onrecord.importer.link;

import onrecord.importer.text.Span;

/**
 * What points from a statement to an event.
 *
 * @param evidence the words that do
 * @param confidence about how often such words do mean the event
 */
record Pointer(int event, Span evidence, double confidence) {

    static Pointer to(Told told, double confidence) {
        return new Pointer(told.event(), told.mention(), confidence);
    }

    /** To where the article tells the event most fully. */
    static Pointer toFirst(ArticleIndex article, int event, double confidence) {
        return new Pointer(event, article.event(event).mentions().get(0), confidence);
    }
}
