package onrecord.importer.quality;

import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.text.Span;

/** Annotation counts in the imported text, facts in the cleaned one. */
final class Raw {

    private Raw() {}

    static Span span(ArticleFacts facts, Span clean) {
        return facts.article().clean().map().rawCover(clean);
    }
}
