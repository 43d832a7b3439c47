package onrecord.importer.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.MeasuredFact;
import tools.jackson.databind.JsonNode;

/** Compares what a page was cut into, and what it says about itself, with the annotation. */
record PageScorer(JsonNode article, ArticleFacts facts, Scores scores) {

    private static final Set<BlockKind> OWN =
            EnumSet.of(BlockKind.HEADLINE, BlockKind.BODY, BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.DATELINE);

    void measure() {
        List<Span> own = facts.article().clean().blocks().stream()
                .filter(block -> OWN.contains(block.kind()))
                .map(Block::span)
                .map(span -> Raw.span(facts, span))
                .toList();
        article.path("noiseSpans").forEach(noise -> wantNoise(AnnotatedFile.pair(noise), own));
        article.path("commentSpans")
                .forEach(comment -> wantNoise(
                        new Span(comment.get(1).asInt(), comment.get(2).asInt()), own));
        JsonNode meta = article.path("meta");
        Article read = facts.article();
        want(MeasuredFact.TITLE, meta.path("title"), read.title() == null ? "" : read.title());
        PartialDate published = read.publishedOn();
        want(MeasuredFact.PUBLISHED_ON, meta.path("published"), published == null ? "" : published.edtf());
        want(
                MeasuredFact.BYLINE,
                meta.path("byline"),
                read.bylines().isEmpty() ? "" : read.bylines().get(0).name());
    }

    private void wantNoise(Span noise, List<Span> own) {
        int kept = own.stream().mapToInt(span -> Overlap.common(span, noise)).sum();
        scores.wanted(MeasuredFact.NOISE, kept * 2 < noise.length());
    }

    private void want(MeasuredFact fact, JsonNode wanted, String found) {
        if (!wanted.asString("").isEmpty()) {
            boolean right = Naming.plain(found).equals(Naming.plain(wanted.asString()));
            scores.wanted(fact, right);
            if (!right) {
                scores.miss("%s %s want %s got %s", fact, article.get("file"), wanted, found);
            }
        }
    }
}
